package io.adroit.parse;

import io.adroit.model.Form.LetterCase;
import java.util.Locale;
import java.util.Set;

/** How names of entries and small values of their facts are written. */
final class TermNames {
    private TermNames() {}

    /** A name without code and emphasis marks and without blanks at its ends. */
    static String plain(String name) {
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean mark = c == '`'
                    || c == '*'
                            && (i == 0
                                    || i == name.length() - 1
                                    || name.charAt(i - 1) == '*'
                                    || name.charAt(i + 1) == '*');
            if (!mark) {
                out.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return out.toString().strip();
    }

    /** The short form in brackets at the end of a name, {@code (API)}; empty when there is none. */
    static String abbreviationIn(String name) {
        int open = name.lastIndexOf('(');
        if (open < 1 || !name.endsWith(")")) {
            return "";
        }
        var inner = name.substring(open + 1, name.length() - 1).strip();
        boolean oneWord =
                !inner.isEmpty() && inner.length() <= 12 && inner.chars().noneMatch(Character::isWhitespace);
        return oneWord && inner.chars().filter(Character::isUpperCase).count() >= 2 ? inner : "";
    }

    static LetterCase letterCase(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "exact" -> LetterCase.EXACT;
            case "ignore" -> LetterCase.IGNORE;
            default -> LetterCase.SMART;
        };
    }

    /** Whether a value says no in YAML's words. */
    static boolean isNo(String word) {
        return Set.of("false", "no", "off").contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isYes(String word) {
        return Set.of("true", "yes", "on").contains(word.toLowerCase(Locale.ROOT));
    }

    /** The last name of a link or path, without its ending: {@code /horizontal-scaling/}, {@code ../glossary/x.md}, {@code term:x}, {@code #x}. */
    static String idOf(String reference) {
        var words = reference.strip();
        words = words.regionMatches(true, 0, "term:", 0, 5) ? words.substring(5) : words;
        int hash = words.indexOf('#');
        words = hash > 0 && words.substring(hash + 1).isEmpty() ? words.substring(0, hash) : words.substring(hash + 1);
        while (words.endsWith("/")) {
            words = words.substring(0, words.length() - 1);
        }
        words = words.substring(words.lastIndexOf('/') + 1);
        for (var end : new String[] {".md", ".mdx", ".html"}) {
            words = words.endsWith(end) ? words.substring(0, words.length() - end.length()) : words;
        }
        return words;
    }

    /** One line of text. */
    static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }
}
