package io.adroit.link;

import java.util.Comparator;

/**
 * Why some words of a text are linked to an entry, or not.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param words as the source has them
 * @param target entry id, or {@code ~form} where several entries claim the form
 * @param linked whether they are a link
 * @param reason the rule of the glossary's linking that decided, with its number: {@code R9: linked before (first-per-section)}
 */
public record Explanation(int line, int column, String words, String target, boolean linked, String reason) {
    static final Comparator<Explanation> ORDER = Comparator.comparingInt(Explanation::line)
            .thenComparingInt(Explanation::column)
            .thenComparing(Explanation::words)
            .thenComparing(Explanation::target)
            .thenComparing(Explanation::reason);

    /** One line for the console. */
    public String toLine() {
        return line + ":" + column + ": \"" + words.replace('\n', ' ') + "\" "
                + (linked ? "links to " : "does not link to ") + target + " (" + reason + ")";
    }
}
