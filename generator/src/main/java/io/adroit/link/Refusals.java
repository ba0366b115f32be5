package io.adroit.link;

import io.adroit.text.Prose;

/** Is told which spellings were found and not taken, and why; linking itself does not listen, {@code explain} does. */
interface Refusals {
    /** Does not listen. */
    Refusals NONE = new Refusals() {
        @Override
        public void refused(Prose prose, int start, int end, String id, String rule) {}

        @Override
        public void overlapped(Candidate candidate) {}

        @Override
        public void counted(Candidate candidate, String rule) {}
    };

    /** A spelling that a guard refused; a range of the block's logical text. */
    void refused(Prose prose, int start, int end, String id, String rule);

    /** A term that a longer one overlaps (R7). */
    void overlapped(Candidate candidate);

    /** A term that is counted and not linked. */
    void counted(Candidate candidate, String rule);
}
