package io.adroit.model;

import io.adroit.text.Span;
import java.util.List;

/**
 * An option a record weighs.
 *
 * @param title plain text
 * @param chosen whether the record says it was chosen
 * @param line from 1, of its first mention
 * @param description source of the prose about it; an empty span when there is none
 * @param arguments pros, cons and neutral remarks, in the record's order
 */
public record Option(String title, boolean chosen, int line, Span description, List<Argument> arguments) {
    public Option {
        arguments = List.copyOf(arguments);
    }

    /**
     * One remark on an option or one consequence.
     *
     * @param leaning for, against or neither
     * @param text plain text without its mark ({@code Good, because})
     * @param line from 1
     * @param span source of the remark's prose
     */
    public record Argument(Leaning leaning, String text, int line, Span span) {}

    /** Whether a remark speaks for an option. */
    public enum Leaning {
        GOOD,
        BAD,
        NEUTRAL
    }
}
