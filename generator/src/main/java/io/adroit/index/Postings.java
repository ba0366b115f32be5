package io.adroit.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;

/** The documents of one term in one field, with frequencies, and its positions coded. A buffer that is filled again and again. */
final class Postings {
    private int[] docs = new int[64];
    private int[] freqs = new int[64];
    private int size;
    private int at;

    void clear() {
        size = 0;
        at = 0;
    }

    /** Reads all of {@code from}; positions, where the field has them, go to {@code places}. */
    void read(PostingsEnum from, boolean positions, DenseText places) throws IOException {
        for (int doc = from.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = from.nextDoc()) {
            if (size == docs.length) {
                docs = Arrays.copyOf(docs, size * 2);
                freqs = Arrays.copyOf(freqs, size * 2);
            }
            docs[size] = doc;
            freqs[size++] = from.freq();
            int last = -1;
            for (int i = 0; positions && i < from.freq(); i++) {
                int place = from.nextPosition();
                places.number(place - last - 1);
                last = place;
            }
        }
    }

    /** The document the cursor stands at, or {@link Integer#MAX_VALUE} at the end. */
    int doc() {
        return at < size ? docs[at] : Integer.MAX_VALUE;
    }

    /** Its frequency; moves the cursor on. */
    int takeFreq() {
        return freqs[at++];
    }
}
