package io.adroit.index;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a text with the words found in it.
 *
 * @param place heading it stands under, or empty
 * @param parts in order
 */
public record Snippet(String place, List<Part> parts) {
    /** Nothing to show. */
    public static final Snippet NONE = new Snippet("", List.of());

    public Snippet {
        parts = List.copyOf(parts);
    }

    /**
     * @param text as written
     * @param found whether it is a word of the question
     */
    public record Part(String text, boolean found) {}

    /** All parts as one text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
