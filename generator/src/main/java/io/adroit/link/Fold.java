package io.adroit.link;

import java.text.Normalizer;
import java.util.Locale;

/** Words in the form in which they are compared: NFC, each character in lower case by Unicode's own table, whatever the locale. */
final class Fold {
    private Fold() {}

    private static boolean isAscii(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static String of(CharSequence word) {
        if (isAscii(word)) {
            return word.toString().toLowerCase(Locale.ROOT);
        }
        var composed = composed(word);
        var out = new StringBuilder(composed.length());
        composed.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
        return out.toString();
    }

    static String composed(CharSequence word) {
        return isAscii(word) ? word.toString() : Normalizer.normalize(word, Normalizer.Form.NFC);
    }
}
