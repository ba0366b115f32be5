package io.adroit.model;

import java.util.List;

/**
 * A relation to another record as one record words it; not resolved yet.
 *
 * @param kind which way and how
 * @param words the target as written: {@code ADR-0005}, {@code 3. Use X}, {@code 0003-x.md}
 * @param candidates ways to find the target, best first: link destination, number words, slug, title
 * @param partly whether the words limit it to a part
 * @param line from 1
 * @param column from 1
 */
public record StatedRelation(Kind kind, String words, List<String> candidates, boolean partly, int line, int column) {
    public StatedRelation {
        candidates = List.copyOf(candidates);
    }

    /** Like Obsoletes and Updates of the IETF, and a loose third. */
    public enum Kind {
        SUPERSEDES,
        SUPERSEDED_BY,
        AMENDS,
        AMENDED_BY,
        RELATES_TO;

        /** The same relation seen from the other end. */
        public Kind inverse() {
            return switch (this) {
                case SUPERSEDES -> SUPERSEDED_BY;
                case SUPERSEDED_BY -> SUPERSEDES;
                case AMENDS -> AMENDED_BY;
                case AMENDED_BY -> AMENDS;
                case RELATES_TO -> RELATES_TO;
            };
        }
    }
}
