package io.adroit.text;

/** Where a word of the search ends; looks at each character a bounded number of times. */
final class WordBounds {
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private WordBounds() {}

    /** End of the word that begins at {@code at}, or {@code at} when none begins there. */
    static int end(String text, int at) {
        int c = text.codePointAt(at);
        boolean begins = Character.isLetterOrDigit(c);
        if (c == '.' || begins && c < 0x80) {
            int literal = literal(text, at);
            if (literal > at) {
                return literal;
            }
        }
        if (!begins) {
            return at;
        }
        int end = at + Character.charCount(c);
        return alone(c) ? end : run(text, end);
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!inner(c) || alone(c)) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** {@code .NET}, and one letter with {@code ++} or {@code #}, apart from other words. */
    private static int literal(String text, int at) {
        int end = at;
        if (text.regionMatches(true, at, ".net", 0, 4)) {
            end = at + 4;
        } else if (Character.isLetter(text.charAt(at)) && text.startsWith("++", at + 1)) {
            end = at + 3;
        } else if (Character.isLetter(text.charAt(at)) && text.startsWith("#", at + 1)) {
            end = at + 2;
        }
        boolean free = end > at
                && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                && (end == text.length() || !inner(text.codePointAt(end)));
        return free ? end : at;
    }

    static boolean inner(int c) {
        return c < 0x80
                ? Character.isLetterOrDigit(c)
                : Character.isLetterOrDigit(c) || (MARKS >> Character.getType(c) & 1) == 1;
    }

    /** Han and kana of the basic plane: scripts without blanks between words. */
    private static boolean alone(int c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }
}
