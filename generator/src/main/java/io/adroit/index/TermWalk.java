package io.adroit.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Walks the committed index once, term by term over all word fields, and codes what it sees. */
final class TermWalk {
    private final int records;
    private final List<Cursor> cursors = new ArrayList<>();

    /** @param records number of records; documents from this number on are entries */
    TermWalk(LeafReader reader, int records) throws IOException {
        this.records = records;
        for (int f = 0; f < Ranking.WORD_FIELDS; f++) {
            var terms = reader.terms(Ranking.FIELDS.get(f).name());
            if (terms != null) {
                cursors.add(new Cursor(f, terms.iterator()));
            }
        }
    }

    /** All terms, sorted by UTF-16 units, as the client compares. */
    List<TermEntry> entries() throws IOException {
        var found = new ArrayList<TermEntry>();
        for (var next = smallest(); next != null; next = smallest()) {
            var term = BytesRef.deepCopyOf(next);
            var places = new DenseText();
            for (var cursor : cursors) {
                cursor.load(term, places);
            }
            found.add(entry(term.utf8ToString(), places));
        }
        found.sort(Comparator.comparing(TermEntry::term));
        return found;
    }

    private @Nullable BytesRef smallest() {
        return cursors.stream()
                .flatMap(cursor -> Stream.ofNullable(cursor.term))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private TermEntry entry(String term, DenseText places) {
        var postings = new DenseText();
        int docs = 0;
        int last = -1;
        for (int doc = nextDoc(); doc != Integer.MAX_VALUE; doc = nextDoc()) {
            posting(postings, doc, doc - last - 1);
            last = doc;
            docs++;
        }
        return new TermEntry(term, docs, postings, places);
    }

    private int nextDoc() {
        int least = Integer.MAX_VALUE;
        for (var cursor : cursors) {
            least = Math.min(least, cursor.postings.doc());
        }
        return least;
    }

    /** Kind 0: main field, once; 1: main field, twice; 2: main field, then frequency - 3; 3: set of fields - 1, then each frequency - 1. */
    private void posting(DenseText out, int doc, int gap) {
        int first = doc < records ? 0 : Ranking.FIRST_OF_TERMS;
        int mask = 0;
        var freqs = new int[Ranking.FIRST_OF_TERMS];
        for (var cursor : cursors) {
            if (cursor.postings.doc() == doc) {
                mask |= 1 << cursor.field - first;
                freqs[cursor.field - first] = cursor.postings.takeFreq();
            }
        }
        int main = freqs[2];
        int kind = mask != 4 ? 3 : Math.min(main - 1, 2);
        out.number(gap * 4 + kind);
        if (kind == 2) {
            out.number(main - 3);
        } else if (kind == 3) {
            out.number(mask - 1);
            for (int freq : freqs) {
                if (freq > 0) {
                    out.number(freq - 1);
                }
            }
        }
    }

    /** Stands at a term of one field. */
    private static final class Cursor {
        private final int field;
        private final TermsEnum terms;
        private final Postings postings = new Postings();
        private @Nullable PostingsEnum reused;
        private @Nullable BytesRef term;

        Cursor(int field, TermsEnum terms) throws IOException {
            this.field = field;
            this.terms = terms;
            this.term = terms.next();
        }

        void load(BytesRef wanted, DenseText places) throws IOException {
            postings.clear();
            if (term == null || !term.equals(wanted)) {
                return;
            }
            boolean positions = Ranking.FIELDS.get(field).positions();
            reused = terms.postings(reused, positions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
            postings.read(reused, positions, places);
            term = terms.next();
        }
    }
}
