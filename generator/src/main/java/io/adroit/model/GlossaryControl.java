package io.adroit.model;

import java.util.List;

/**
 * What a record's front matter says of term linking ({@code glossary: off}, {@code glossary: {skip, prefer}}).
 *
 * @param off no terms are linked
 * @param skip entry ids that are not linked here
 * @param prefer entry ids that win where a form has several owners
 */
public record GlossaryControl(boolean off, List<String> skip, List<String> prefer) {
    /** Nothing said. */
    public static final GlossaryControl NONE = new GlossaryControl(false, List.of(), List.of());

    public GlossaryControl {
        skip = List.copyOf(skip);
        prefer = List.copyOf(prefer);
    }
}
