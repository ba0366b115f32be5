package io.adroit.model;

/**
 * Somebody named in a record.
 *
 * @param name as written, affiliation included, markup removed
 * @param role what the record calls them
 * @param line from 1
 */
public record Person(String name, Role role, int line) {
    /** Only deciders count as such; authors, owners and submitters are {@link #AUTHOR}. */
    public enum Role {
        DECIDER,
        CONSULTED,
        INFORMED,
        AUTHOR
    }
}
