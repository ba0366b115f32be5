package io.adroit.model;

import java.util.Locale;

/** How much a finding matters; the order is from least to most. */
public enum Severity {
    /** The rule does not run. */
    OFF,
    INFO,
    WARNING,
    ERROR;

    /** The word used in files, on pages and in settings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
