package io.adroit.insight;

import io.adroit.text.Prose;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Acronyms that a text explains itself: {@code service level agreement (SLA)} or {@code SLA (service level agreement)}. */
final class Expansions {
    private static final int WORDS_PER_LETTER = 2;

    private Expansions() {}

    /** Adds what a block explains: acronym to its long form, the first one stays. */
    static void find(String text, Map<String, String> found) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = Math.min(indexOf(text, ')', open), open + 120);
            if (close > open) {
                var inside = firstPart(text.substring(open + 1, Math.min(close, text.length())));
                var before = lastWord(text, open);
                if (isAcronym(inside)) {
                    keep(found, inside, longForm(inside, text.substring(Math.max(0, open - 120), open)));
                } else if (isAcronym(before)) {
                    keep(found, before, initials(before, inside) ? inside.strip() : "");
                }
            }
        }
    }

    /** An empty map to fill. */
    static Map<String, String> empty() {
        return new TreeMap<>();
    }

    private static void keep(Map<String, String> found, String acronym, String longForm) {
        if (!longForm.isEmpty()) {
            found.putIfAbsent(strip(acronym), longForm.replace('\n', ' '));
        }
    }

    private static int indexOf(String text, char mark, int from) {
        int at = from;
        while (at < text.length() && at < from + 121 && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }

    private static String firstPart(String inside) {
        int cut = 0;
        while (cut < inside.length() && ",;/–".indexOf(inside.charAt(cut)) < 0) {
            cut++;
        }
        return inside.substring(0, cut).strip();
    }

    private static String lastWord(String text, int open) {
        int end = open;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 8 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isAcronym(String word) {
        var bare = strip(word);
        return bare.length() >= 2
                && bare.length() <= 6
                && bare.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '&')
                && Character.isUpperCase(bare.charAt(0));
    }

    private static String strip(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    /** The shortest run of words at the end of a text whose letters give the acronym, in order, its first letter at the begin of its first word. */
    private static String longForm(String acronym, String before) {
        var letters = strip(acronym).toLowerCase(Locale.ROOT);
        var lower = before.toLowerCase(Locale.ROOT);
        int letter = letters.length() - 1;
        int at = lower.length() - 1;
        for (; letter >= 0; letter--) {
            char wanted = letters.charAt(letter);
            while (at >= 0
                    && (lower.charAt(at) != wanted
                            || letter == 0 && at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1)))) {
                at--;
            }
            if (at < 0) {
                return "";
            }
            at--;
        }
        var form = before.substring(at + 1).strip();
        int words = form.split("[\\s-]+").length;
        boolean sane = words <= letters.length() * WORDS_PER_LETTER
                && words >= 2
                && form.indexOf('.') < 0
                && form.indexOf(Prose.BARRIER) < 0;
        return sane ? form : "";
    }

    private static boolean initials(String acronym, String words) {
        var letters = strip(acronym).toLowerCase(Locale.ROOT);
        int matched = 0;
        for (var word : words.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (matched < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(matched)) {
                matched++;
            }
        }
        return matched == letters.length();
    }
}
