package io.adroit.index;

import java.util.List;

/** The numbers of the ranking, in one place. The client gets them in {@code search/root.js}. */
final class Ranking {
    /** BM25: how soon more uses of a word stop counting, and how much the length of a field counts. */
    static final float K1 = 1.2f;

    static final float B = 0.75f;
    /** Share of the fields that are not a word's best. */
    static final float TIE = 0.3f;
    /** What a word counts that only begins like the one being typed. */
    static final float BEGUN = 0.7f;
    /** How many such words. */
    static final int BEGUN_WORDS = 10;
    /** What the score of an entry counts for the records that use it. */
    static final float HOP = 0.2f;
    /** Factor for records that no longer hold. */
    static final float LOWERED = 0.8f;
    /** Entries shown, and followed to the records that use them. */
    static final int CARDS = 3;

    /** Fields with their weights; positions in this list are the numbers of the shard format. */
    static final List<IndexField> FIELDS = List.of(
            new IndexField("title", 3f, true),
            new IndexField("headings", 1.5f, true),
            new IndexField("body", 1f, true),
            new IndexField("plain", 2.5f, false),
            new IndexField("term", 3f, true),
            new IndexField("alias", 2f, true),
            new IndexField("def", 1.5f, true),
            new IndexField("more", 0.5f, true),
            new IndexField("links", HOP, false));

    /** Fields of words; the one after them is {@link #LINKS}. */
    static final int WORD_FIELDS = 8;

    /** Fields of records come before this one, fields of entries from it on. */
    static final int FIRST_OF_TERMS = 4;

    static final int LINKS = 8;

    /** Fields up to this one count the length of their text. */
    static final int WITH_LENGTH = 7;

    private Ranking() {}

    /**
     * A field of the index.
     *
     * @param name in the Lucene index
     * @param weight of a word in it
     * @param positions whether phrases are found in it
     */
    record IndexField(String name, float weight, boolean positions) {
        /**
         * Whether it holds names of entries. It counts only where the question says a whole name or nothing but words of it: "what if this service goes down"
         * does not ask for a "key management service".
         */
        boolean names() {
            return name.equals("term") || name.equals("alias");
        }
    }

    /** How many of a question's words a record must have: three fifths, which is all of two and all but one of four. */
    static int needed(int words) {
        return (words * 3 + 4) / 5;
    }
}
