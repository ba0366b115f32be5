package io.adroit.model;

import java.util.Locale;

/** The canonical sections of a decision record; {@link #OTHER} for headings we do not know. */
public enum Part {
    SUMMARY,
    CONTEXT,
    DRIVERS,
    ASSUMPTIONS,
    CONSTRAINTS,
    OPTIONS,
    OPTIONS_ANALYSIS,
    DECISION,
    RATIONALE,
    CONSEQUENCES,
    POSITIVE,
    NEGATIVE,
    NEUTRAL,
    RISKS,
    CONFIRMATION,
    IMPLEMENTATION,
    LINKS,
    NOTES,
    STATUS,
    PEOPLE,
    OTHER;

    /** The word used in settings and on pages' data attributes. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
