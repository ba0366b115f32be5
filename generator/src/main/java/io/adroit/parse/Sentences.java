package io.adroit.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits prose into sentences; an abbreviation, a number or an initial does not end one. */
final class Sentences {
    /** A sentence longer than this is cut after a word, with an ellipsis. */
    private static final int MAX_LENGTH = 500;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "approx", "mr", "mrs", "ms", "dr", "st", "no", "nr", "fig",
            "resp", "incl", "z.b", "d.h", "bzw", "ca", "p.ex", "ej", "inc", "ltd", "al", "sec", "max", "min");

    private Sentences() {}

    /** Sentences of one paragraph, blanks and line ends made single blanks. */
    static List<String> of(String paragraph) {
        var text = Words.oneLine(paragraph);
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endAt(text, at);
            if (end > 0) {
                sentences.add(text.substring(from, end).strip());
                from = end;
                at = end - 1;
            }
        }
        if (from < text.length() && !text.substring(from).isBlank()) {
            sentences.add(text.substring(from).strip());
        }
        return sentences;
    }

    /** Offset after the sentence that ends with the sign at a place, 0 when none does. */
    private static int endAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？') {
            return at + 1;
        }
        if (c != '.' && c != '!' && c != '?') {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && "\"')]\u201D\u2019.!?".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean gap = end == text.length() || text.charAt(end) == ' ';
        return gap && (c != '.' || !isAbbreviation(text, at, end)) ? end : 0;
    }

    private static boolean isAbbreviation(String text, int dot, int end) {
        int start = dot;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        var word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        boolean lowerNext = end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start)) && end < text.length();
        return ABBREVIATIONS.contains(word) && (lowerNext || !word.equals("etc")) || initial || lowerNext;
    }

    /** The first sentence, or the first two where the first is short; never cut within a word. */
    static String lead(String paragraph) {
        var sentences = of(paragraph);
        if (sentences.isEmpty()) {
            return "";
        }
        var first = sentences.get(0);
        boolean two = sentences.size() > 1
                && first.length() < 60
                && first.length() + sentences.get(1).length() < 320;
        return shorten(two ? first + " " + sentences.get(1) : first);
    }

    static String shorten(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int blank = text.lastIndexOf(' ', MAX_LENGTH);
        return blank > 0 ? text.substring(0, blank) + " …" : text;
    }
}
