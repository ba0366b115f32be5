package io.adroit.index;

import io.adroit.model.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Postings and positions cut into files that a browser loads one by one.
 *
 * @param postings coded, {@code search/i/<k>.js}
 * @param places coded positions of the same terms, {@code search/p/<k>.js}
 * @param firstTerms first term of each, cut after the character that parts it from the last term of the shard before
 */
record Shards(List<String> postings, List<String> places, List<String> firstTerms) {
    /** Characters of postings in a shard unless one term has more; measured to load fewest bytes for a question. */
    private static final int TARGET = 5_000;

    Shards {
        postings = List.copyOf(postings);
        places = List.copyOf(places);
        firstTerms = List.copyOf(firstTerms);
    }

    static Shards of(List<TermEntry> entries) {
        var cut = new Cutter();
        entries.forEach(cut::add);
        cut.close();
        return new Shards(cut.postings, cut.places, cut.firstTerms);
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        for (int k = 0; k < postings.size(); k++) {
            pages.add(numbered("i/", "s", k, postings.get(k)));
            pages.add(numbered("p/", "p", k, places.get(k)));
        }
        return pages;
    }

    private static Page numbered(String folder, String call, int k, String text) {
        return Script.page(folder + k, () -> "adroit." + call + "(" + k + "," + Script.quoted(text) + ")\n");
    }

    private static final class Cutter {
        private final List<String> postings = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private final List<String> firstTerms = new ArrayList<>();
        private DenseText shard = new DenseText();
        private DenseText positions = new DenseText();
        private String before = "";
        private String last = "";

        void add(TermEntry entry) {
            if (shard.length() > 0
                    && shard.length() + entry.postings().length() + entry.term().length() > TARGET) {
                close();
            }
            if (shard.length() == 0) {
                firstTerms.add(parting(last, entry.term()));
            }
            shard.after(before, entry.term()).number(entry.docs() - 1).append(entry.postings());
            positions.append(entry.places());
            before = entry.term();
            last = before;
        }

        /** The shortest begin of a term that still sorts after the term before it. */
        private static String parting(String before, String term) {
            int same = 0;
            while (same < before.length() && same < term.length() && before.charAt(same) == term.charAt(same)) {
                same++;
            }
            int end = Math.min(same + 1, term.length());
            boolean half = end < term.length() && Character.isHighSurrogate(term.charAt(end - 1));
            return term.substring(0, half ? end + 1 : end);
        }

        void close() {
            if (shard.length() > 0) {
                postings.add(shard.toString());
                places.add(positions.toString());
            }
            shard = new DenseText();
            positions = new DenseText();
            before = "";
        }
    }
}
