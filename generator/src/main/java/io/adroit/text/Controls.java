package io.adroit.text;

import java.util.ArrayList;
import java.util.List;

/** Ranges that an author switched off with {@code <!-- glossary:off -->} and {@code <!-- glossary:on -->}. */
final class Controls {
    private Controls() {}

    /** The ranges between the comments; the last one runs to the end of the text when it is never switched on again. */
    static List<Span> of(String text, List<Span> comments) {
        var ranges = new ArrayList<Span>();
        int off = -1;
        for (var comment : comments) {
            var words = words(comment.of(text));
            if (off < 0 && words.equals("glossary:off")) {
                off = comment.end();
            } else if (off >= 0 && words.equals("glossary:on")) {
                ranges.add(new Span(off, comment.start()));
                off = -1;
            }
        }
        if (off >= 0) {
            ranges.add(new Span(off, text.length()));
        }
        return ranges;
    }

    private static String words(String comment) {
        int end = comment.endsWith("-->") ? comment.length() - 3 : comment.length();
        return end < 4 ? "" : comment.substring(4, end).strip();
    }
}
