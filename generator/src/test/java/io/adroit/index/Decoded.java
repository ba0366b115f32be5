package io.adroit.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A shard of postings, read back: term to document to frequency per field; written apart from the encoder. */
final class Decoded {
    private Decoded() {}

    static Map<String, Map<Integer, int[]>> postings(SearchSite site, int k, int records) {
        var found = new TreeMap<String, Map<Integer, int[]>>();
        var reader = new DenseText.Reader(site.texts("i/" + k).get(0));
        var term = "";
        while (reader.more()) {
            term = reader.after(term);
            var docs = new TreeMap<Integer, int[]>();
            int doc = -1;
            for (int left = reader.number() + 1; left > 0; left--) {
                int x = reader.number();
                doc += x / 4 + 1;
                docs.put(doc, frequencies(reader, x % 4, doc < records ? 0 : 4));
            }
            found.put(term, docs);
        }
        return found;
    }

    private static int[] frequencies(DenseText.Reader reader, int kind, int first) {
        var freqs = new int[Ranking.WORD_FIELDS];
        if (kind < 3) {
            freqs[first + 2] = kind < 2 ? kind + 1 : reader.number() + 3;
            return freqs;
        }
        int mask = reader.number() + 1;
        for (int f = 0; f < 4; f++) {
            if ((mask >> f & 1) == 1) {
                freqs[first + f] = reader.number() + 1;
            }
        }
        return freqs;
    }

    /** Positions of a shard: term to field to document to places. */
    static Map<String, Map<Integer, Map<Integer, List<Integer>>>> places(
            SearchSite site, int k, Map<String, Map<Integer, int[]>> postings) {
        var reader = new DenseText.Reader(site.texts("p/" + k).get(0));
        var found = new TreeMap<String, Map<Integer, Map<Integer, List<Integer>>>>();
        postings.forEach((term, docs) -> {
            var fields = new TreeMap<Integer, Map<Integer, List<Integer>>>();
            for (int f = 0; f < Ranking.WORD_FIELDS; f++) {
                for (var doc : docs.entrySet()) {
                    int last = -1;
                    for (int i = 0; Ranking.FIELDS.get(f).positions() && i < doc.getValue()[f]; i++) {
                        last += reader.number() + 1;
                        fields.computeIfAbsent(f, any -> new TreeMap<>())
                                .computeIfAbsent(doc.getKey(), any -> new ArrayList<>())
                                .add(last);
                    }
                }
            }
            found.put(term, fields);
        });
        return found;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
