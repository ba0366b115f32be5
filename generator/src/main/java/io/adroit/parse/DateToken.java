package io.adroit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number, a word, or one sign, of words in which a date is looked for; blanks are left out.
 *
 * @param number its value, -1 for no number
 * @param digits how many, 0 for no number
 * @param month of a month's name, else 0
 * @param text of a word or sign; empty for a number
 * @param start where it begins
 * @param end where it ends
 */
record DateToken(int number, int digits, int month, String text, int start, int end) {
    private static final Set<String> SEPARATORS = Set.of("-", "/", ".", "\\", "\u2010", "\u2011", "\u2013");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "º", "ª");
    private static final Set<String> FILLERS = Set.of("of", "de", "di", "do");

    /** All tokens of some words, in order. */
    static List<DateToken> of(String words) {
        var tokens = new ArrayList<DateToken>();
        int at = 0;
        while (at < words.length()) {
            int start = at;
            char c = words.charAt(at++);
            if (isDigit(c)) {
                while (at < words.length() && isDigit(words.charAt(at))) {
                    at++;
                }
                int digits = at - start;
                int number = digits > 8 ? -1 : Integer.parseInt(words.substring(start, at));
                tokens.add(new DateToken(number, digits, 0, "", start, at));
            } else if (isLetter(c)) {
                while (at < words.length() && isLetter(words.charAt(at))) {
                    at++;
                }
                var word = words.substring(start, at);
                tokens.add(new DateToken(-1, 0, DateText.month(word), word, start, at));
            } else if (c != ' ' && c != '\u00A0') {
                tokens.add(new DateToken(-1, 0, 0, String.valueOf(c), start, at));
            }
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ideographs are signs of their own: {@code 2020年1月2日}. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !(c >= 0x3040 && c <= 0x9FFF) && !(c >= 0xAC00 && c <= 0xD7AF)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether it is a word. */
    boolean isLetters() {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && isLetter(text.charAt(0));
    }

    /** Whether it stands between day, month and year. */
    boolean isSeparator() {
        return SEPARATORS.contains(text);
    }

    /** {@code th} of {@code 5th}. */
    boolean isOrdinal() {
        return ORDINALS.contains(text);
    }

    /** {@code de} of {@code 5 de marzo}. */
    boolean isFiller() {
        return FILLERS.contains(text);
    }
}
