package io.adroit.link;

/** The guards of GLOSSARY R2: what stands at the edge of a match and shows that it is no word of the text. */
final class Boundaries {
    private static final int LONGEST_NAME = 60;

    private Boundaries() {}

    /** Whether a term may stand at a range of a logical text. */
    static boolean allow(CharSequence text, int start, int end) {
        return before(text, start)
                && after(text, start, end)
                && !isPath(text, start, end)
                && !isPartOfName(text, start, end);
    }

    /** Whether a match is only a part of three or more small words with hyphens between them, such as a repository's name: {@code shop-stock-service}. */
    private static boolean isPartOfName(CharSequence text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST_NAME && isInName(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST_NAME && isInName(text.charAt(to))) {
            to++;
        }
        if (from == start && to == end) {
            return false;
        }
        var run = text.subSequence(from, to);
        return run.chars().allMatch(Boundaries::isInName)
                && run.toString()
                                .replace("--", "-")
                                .chars()
                                .filter(c -> c == '-')
                                .count()
                        > 1;
    }

    private static boolean isInName(int c) {
        return c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean before(CharSequence text, int start) {
        if (start == 0) {
            return true;
        }
        int first = Character.codePointAt(text, start);
        char previous = text.charAt(start - 1);
        if (!Tokens.isWord(first) && Tokens.isWord(Character.codePointBefore(text, start))) {
            return false;
        }
        if ("@#$=\\".indexOf(previous) >= 0 || previous == '{' && start > 1 && text.charAt(start - 2) == '$') {
            return false;
        }
        if (previous == '.' || isApostrophe(previous)) {
            return start == 1 || !Tokens.isWord(Character.codePointBefore(text, start - 1));
        }
        return !(previous == '-' && isFlag(text, start - 1));
    }

    /** Whether a hyphen, or a run of them, begins a command-line flag. */
    private static boolean isFlag(CharSequence text, int hyphen) {
        int at = hyphen;
        while (at > 0 && text.charAt(at - 1) == '-') {
            at--;
        }
        return at == 0 || Tokens.isBlank(text.charAt(at - 1)) || "(['\"\u201C\u2018".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean after(CharSequence text, int start, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        int following = end + 1 < text.length() ? Character.codePointAt(text, end + 1) : ' ';
        if (!Tokens.isWord(Character.codePointBefore(text, end)) && Tokens.isWord(Character.codePointAt(text, end))) {
            return false;
        }
        return switch (next) {
            case '#', '=', '\\' -> false;
            case '+' -> following != '+';
            case '.' -> !Tokens.isWord(following);
            case '\'', '\u2019' -> !goesOn(text, end + 1);
            default ->
                !(Tokens.isHyphen(next)
                        && Character.isDigit(following)
                        && Letters.isShouted(text.subSequence(start, end)));
        };
    }

    /** Whether letters other than a lone {@code s} follow an apostrophe. */
    private static boolean goesOn(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Tokens.isWord(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at > from && !(at == from + 1 && (text.charAt(from) == 's' || text.charAt(from) == 'S'));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Whether the run between blanks in which the match begins or ends is a path or an address. */
    private static boolean isPath(CharSequence text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 500 && isInRun(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 500 && isInRun(text.charAt(to))) {
            to++;
        }
        return isPathRun(text, from, to, end);
    }

    private static boolean isInRun(char c) {
        return !Tokens.isBlank(c) && c != io.adroit.text.Prose.BARRIER;
    }

    private static boolean isPathRun(CharSequence text, int start, int end, int matchEnd) {
        int from = start;
        while (from < end && "([{<\"'\u201C\u2018\u00AB".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from && ")]}>\"'\u201D\u2019\u00BB.,;:!?".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        var run = text.subSequence(from, Math.max(from, to)).toString();
        if (run.indexOf('/') < 0) {
            return false;
        }
        boolean rooted = run.startsWith("/") || run.startsWith("./") || run.startsWith("../") || run.startsWith("~/");
        return rooted || run.contains("//") || run.endsWith("/") || to > matchEnd && endsInExtension(run);
    }

    /** A full stop, a letter and up to four letters or digits, or up to ten small letters: {@code .properties}. */
    private static boolean endsInExtension(String run) {
        int dot = run.lastIndexOf('.');
        var extension = run.substring(dot + 1);
        if (dot <= run.lastIndexOf('/')
                || dot == 0
                || extension.isEmpty()
                || !Character.isLetter(extension.charAt(0))) {
            return false;
        }
        return extension.length() <= 5
                ? extension.chars().allMatch(Character::isLetterOrDigit)
                : extension.length() <= 10 && extension.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
