package io.adroit.insight;

import java.util.Locale;

/**
 * A word of a block of prose.
 *
 * @param start offset in the logical text
 * @param end offset after it
 * @param text as written
 * @param lower in lower case
 * @param shape how it is written
 * @param first whether it begins a sentence, an item or a cell
 * @param joined whether nothing but blanks or one hyphen stands between it and the word before
 */
record Token(int start, int end, String text, String lower, Shape shape, boolean first, boolean joined) {
    private static final int LONGEST_ACRONYM = 6;

    /** How a word is written. */
    enum Shape {
        LOWER,
        CAPITAL,
        MIXED,
        ACRONYM,
        /** Two capitals or more, but no acronym: shouted, or too long. */
        SHOUTED,
        /** Numbers, code, addresses. */
        NO_WORD
    }

    static Token of(String text, int start, int end, boolean first, boolean joined, boolean code) {
        var word = text.substring(start, end);
        return new Token(
                start, end, word, word.toLowerCase(Locale.ROOT), code ? Shape.NO_WORD : shape(word), first, joined);
    }

    /** The acronym without its plural s. */
    String acronym() {
        return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    }

    private static Shape shape(String word) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        if (letters < 2 && !(letters == 1 && digits > 0 && capitals == 1)) {
            return Shape.NO_WORD;
        }
        boolean plural = word.endsWith("s") && capitals == letters - 1 && capitals >= 2 && digits == 0;
        if (capitals == letters || plural) {
            boolean acronym =
                    capitals >= 2 && capitals <= LONGEST_ACRONYM && digits <= 2 && letters + digits == word.length();
            return acronym ? Shape.ACRONYM : capitals < 2 ? Shape.NO_WORD : Shape.SHOUTED;
        }
        if (capitals == 0) {
            return digits > 0 ? Shape.NO_WORD : Shape.LOWER;
        }
        boolean capital = capitals == 1 && Character.isUpperCase(word.charAt(0));
        return capital
                ? digits > 2 ? Shape.NO_WORD : Shape.CAPITAL
                : Character.isUpperCase(word.charAt(0)) ? Shape.MIXED : Shape.NO_WORD;
    }
}
