package io.adroit.model;

import java.util.List;

/**
 * A record's date with its provenance.
 *
 * @param iso {@code yyyy-MM-dd}, empty when there is none
 * @param source where it comes from
 * @param statements every place that states a date, the one that won first; also one that is no date ({@code 2023-27-02})
 */
public record DateField(String iso, DateSource source, List<Statement> statements) {
    /** No date anywhere. */
    public static final DateField NONE = new DateField("", DateSource.NONE, List.of());

    public DateField {
        statements = List.copyOf(statements);
    }

    /** Where a date was taken from. */
    public enum DateSource {
        TEXT("text"),
        FILE_NAME("fileName"),
        GIT("git"),
        NONE("");

        private final String label;

        DateSource(String label) {
            this.label = label;
        }

        /** The word of the data contract; empty for none. */
        public String label() {
            return label;
        }
    }
}
