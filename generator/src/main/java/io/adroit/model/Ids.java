package io.adroit.model;

import java.text.Normalizer;
import java.util.Locale;

/** Ids that are safe in addresses and file names. */
public final class Ids {
    private Ids() {}

    /** NFC, lower case, anything but letters, digits, {@code -}, {@code _}, {@code .} becomes {@code -}. */
    public static String slug(String words) {
        var normal = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(normal.length());
        normal.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-')
                .forEach(out::appendCodePoint);
        return out.isEmpty() ? "-" : out.toString();
    }
}
