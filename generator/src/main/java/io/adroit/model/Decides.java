package io.adroit.model;

/**
 * One or two sentences, taken word for word from the record, that say what it decides.
 *
 * @param text plain text; empty when nothing could be taken
 * @param from the place in words for the page: {@code front matter}, {@code Y-statement}, or the heading of the section
 * @param line from 1; 0 when empty
 * @param anchor id of the heading of the section it comes from, or empty
 */
public record Decides(String text, String from, int line, String anchor) {
    /** Nothing could be taken. */
    public static final Decides NOTHING = new Decides("", "", 0, "");
}
