package io.adroit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;

/** Every posting of a search as {@code field term document → frequency [places]}, once from the shards and once from Lucene's index. */
final class AllPostings {
    private AllPostings() {}

    static SortedMap<String, String> fromShards(SearchSite site, int records) {
        var found = new TreeMap<String, String>();
        for (int k = 0; site.has("i/" + k); k++) {
            var postings = Decoded.postings(site, k, records);
            var places = Decoded.places(site, k, postings);
            postings.forEach((term, docs) -> docs.forEach((doc, freqs) -> {
                for (int f = 0; f < freqs.length; f++) {
                    if (freqs[f] > 0) {
                        var at = places.get(term).getOrDefault(f, Map.of()).getOrDefault(doc, List.of());
                        found.put(Ranking.FIELDS.get(f).name() + " " + term + " " + doc, freqs[f] + " " + at);
                    }
                }
            }));
        }
        return found;
    }

    static SortedMap<String, String> fromLucene(SearchSite site) {
        try (var directory = IndexFiles.directory(site.lucene());
                var reader = DirectoryReader.open(directory)) {
            return reader.leaves().isEmpty()
                    ? new TreeMap<>()
                    : fromLucene(reader.leaves().get(0).reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> fromLucene(LeafReader reader) throws IOException {
        var found = new TreeMap<String, String>();
        for (var field : Ranking.FIELDS.subList(0, Ranking.WORD_FIELDS)) {
            var terms = reader.terms(field.name());
            var all = terms == null ? null : terms.iterator();
            while (all != null && all.next() != null) {
                var postings = all.postings(null, PostingsEnum.POSITIONS);
                for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    var places = new ArrayList<Integer>();
                    for (int i = 0; field.positions() && i < postings.freq(); i++) {
                        places.add(postings.nextPosition());
                    }
                    found.put(
                            field.name() + " " + all.term().utf8ToString() + " " + doc, postings.freq() + " " + places);
                }
            }
        }
        return found;
    }
}
