package io.adroit.check;

/** A rule, or a small family of rules, that looks at one record at a time. */
interface RecordRule {
    /** Notes what is wrong with a record. */
    void check(RecordView view, Scene scene, Notes notes);
}
