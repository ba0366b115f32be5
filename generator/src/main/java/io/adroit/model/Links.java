package io.adroit.model;

import java.util.List;

/**
 * What the linker found in one text.
 *
 * @param mentions of terms, in order and apart
 * @param records links to records and files, in order; those with an empty path are broken
 */
public record Links(List<Mention> mentions, List<RecordLink> records) {
    /** Nothing found. */
    public static final Links NONE = new Links(List.of(), List.of());

    public Links {
        mentions = List.copyOf(mentions);
        records = List.copyOf(records);
    }
}
