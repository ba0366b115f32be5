package io.adroit.model;

import io.adroit.text.Span;

/**
 * A place where a text uses a term.
 *
 * @param target entry id, or {@code ~form} where several entries claim the form ("which one?")
 * @param span source range
 * @param kind what becomes of it
 * @param section number as in {@link io.adroit.text.Prose#section()}
 * @param words the logical text that matched
 */
public record Mention(String target, Span span, Kind kind, int section, String words) {
    /** What becomes of a mention. */
    public enum Kind {
        /** Becomes a link. */
        LINKED,
        /** The author linked it. */
        EXPLICIT,
        /** Counted only: a later occurrence of the section, a heading, {@code link: false}, a skipped entry. */
        COUNTED
    }

    /** Whether the form has several owners. */
    public boolean ambiguous() {
        return target.startsWith("~");
    }
}
