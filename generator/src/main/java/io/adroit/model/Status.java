package io.adroit.model;

import java.util.Locale;

/** What a record says of its own standing. What a record does not say is {@link #UNKNOWN}, never a default. */
public enum Status {
    DRAFT,
    PROPOSED,
    ACCEPTED,
    REJECTED,
    DEPRECATED,
    SUPERSEDED,
    UNKNOWN;

    /** The word used in data files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
