package io.adroit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph of logical text into sentences; linear, and the same everywhere (no locale's break rules). */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "cf", "approx", "nr", "dr", "mr", "mrs", "ms", "st", "inc", "ltd", "resp", "fig",
            "sec", "ca", "al", "incl", "excl", "est", "z.b", "d.h", "bzw", "usw");
    private static final String CLOSERS = "\"')]}”’»*_";

    private Sentences() {}

    /** Ranges of the sentences, without the blanks round them, in order and apart; a text without an end mark is one sentence. */
    public static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endOf(text, at);
            if (end > 0) {
                add(found, text, start, end);
                start = end;
                at = end - 1;
            }
        }
        add(found, text, start, text.length());
        return List.copyOf(found);
    }

    /** The sentence that holds an offset; the whole text when none does. */
    public static Span around(String text, int offset) {
        return of(text).stream()
                .filter(span -> span.start() <= offset && offset < span.end())
                .findFirst()
                .orElse(new Span(0, text.length()));
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    /** Offset after the sentence that ends with the mark at {@code at}, or 0 when none ends there. */
    private static int endOf(String text, int at) {
        char mark = text.charAt(at);
        if ("。！？".indexOf(mark) >= 0) {
            return at + 1;
        }
        if (".!?".indexOf(mark) < 0 || mark == '.' && abbreviated(text, at)) {
            return 0;
        }
        int end = at + 1;
        while (end < text.length()
                && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ".!?".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next == end || next < text.length() && Character.isLowerCase(text.charAt(next));
        return goesOn ? 0 : end;
    }

    private static boolean abbreviated(String text, int dot) {
        int start = dot;
        while (start > 0
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')
                && dot - start < 12) {
            start--;
        }
        var word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
        return initial || ABBREVIATIONS.contains(word);
    }
}
