package io.adroit.link;

import java.text.Normalizer;

/** Words in the form in which they are compared: NFC, each character in lower case by Unicode's own table, whatever the locale. */
final class Fold {
    private Fold() {}

    static String of(CharSequence word) {
        var composed = composed(word);
        var out = new StringBuilder(composed.length());
        composed.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
        return out.toString();
    }

    static String composed(CharSequence word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }
}
