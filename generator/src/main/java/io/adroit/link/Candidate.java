package io.adroit.link;

import io.adroit.text.Span;
import java.util.Comparator;

/**
 * A run of logical text that spells a term.
 *
 * @param start in the logical text
 * @param end likewise
 * @param span smallest well-nested source range
 * @param target what it leads to
 */
record Candidate(int start, int end, Span span, Owners.Target target) {
    /** R7: the longest first, then the leftmost. */
    static final Comparator<Candidate> LONGEST =
            Comparator.comparingInt((Candidate c) -> c.start - c.end).thenComparingInt(Candidate::start);
}
