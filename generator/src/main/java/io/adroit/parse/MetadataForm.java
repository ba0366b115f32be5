package io.adroit.parse;

import java.util.List;

/** One way in which records write their metadata. To teach the reader another one, add a class and name it in {@link MetadataReader}. */
interface MetadataForm {
    /** Adds what a record states in this form, in the order of its text. */
    void read(RecordText record, List<Entry> to);
}
