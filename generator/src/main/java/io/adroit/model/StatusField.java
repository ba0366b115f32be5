package io.adroit.model;

import java.util.List;

/**
 * A record's status with its provenance.
 *
 * @param value as the record states it
 * @param statements every place that states a status, the one that won first; empty when the record is silent
 * @param changes of it that the file's history shows beyond doubt, newest first
 */
public record StatusField(Status value, List<Statement> statements, List<StatusChange> changes) {
    /** The record says nothing of its status. */
    public static final StatusField SILENT = new StatusField(Status.UNKNOWN, List.of());

    public StatusField {
        statements = List.copyOf(statements);
        changes = List.copyOf(changes);
    }

    /** Of whose changes nothing is known. */
    public StatusField(Status value, List<Statement> statements) {
        this(value, statements, List.of());
    }

    /** The words that won, empty when the record is silent. */
    public String words() {
        return statements.isEmpty() ? "" : statements.get(0).words();
    }

    /** The line of the words that won, from 1; 0 when the record is silent. */
    public int line() {
        return statements.isEmpty() ? 0 : statements.get(0).line();
    }
}
