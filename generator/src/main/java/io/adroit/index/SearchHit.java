package io.adroit.index;

import java.util.List;

/**
 * A document found.
 *
 * @param doc number in the index
 * @param term whether it is a glossary entry
 * @param id of the record or entry
 * @param url relative to the site's root
 * @param title plain text
 * @param status word of the data contract; empty for an entry
 * @param score as Lucene gives it
 * @param via ids of entries that led from the question to the record
 * @param summary one sentence
 * @param snippet about 30 words round the densest place; of an entry empty
 */
public record SearchHit(
        int doc,
        boolean term,
        String id,
        String url,
        String title,
        String status,
        float score,
        List<String> via,
        String summary,
        Snippet snippet) {
    public SearchHit {
        via = List.copyOf(via);
    }
}
