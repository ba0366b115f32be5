package io.adroit.model;

import java.util.Comparator;

/**
 * Something a person should look at, with its place and its remedy.
 *
 * @param rule id of the rule, kebab-case, never renamed; its page is {@code docs/findings/<rule>.md}
 * @param severity how much it matters under the settings in force
 * @param file path relative to the root, {@code /} between names
 * @param line from 1; 1 where the finding is about the whole file
 * @param column from 1, in UTF-16 units
 * @param message one sentence that says what is wrong and quotes the words at fault
 * @param remedy one imperative sentence that says how to mend it
 */
public record Finding(String rule, Severity severity, String file, int line, int column, String message, String remedy)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** By file, line, column, rule, message. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The one console form, always one line that steers no terminal: {@code path:line:column: problem remedy [rule]}. */
    public String toLine() {
        return Visible.line(file + ":" + line + ":" + column + ": " + message + " " + remedy + " [" + rule + "]");
    }

    /** The same finding under another severity. */
    public Finding as(Severity other) {
        return new Finding(rule, other, file, line, column, message, remedy);
    }
}
