package io.adroit.index;

import java.util.List;
import java.util.Map;

/**
 * What a question came to.
 *
 * @param hits decisions and entries in the order they are shown
 * @param total number of decisions found
 * @param counts per facet and value, how many decisions there would be with it
 * @param instead words that were corrected: as typed, folded, to as shown
 */
public record SearchResult(
        List<SearchHit> hits, int total, Map<String, Map<String, Integer>> counts, Map<String, String> instead) {
    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        instead = Map.copyOf(instead);
    }

    /** The decisions among the hits, best first. */
    public List<SearchHit> decisions() {
        return hits.stream().filter(hit -> !hit.term()).toList();
    }

    /** The entries among the hits, best first. */
    public List<SearchHit> terms() {
        return hits.stream().filter(SearchHit::term).toList();
    }
}
