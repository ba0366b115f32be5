package io.adroit.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 for words; for links the same without the length of the record. */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private static final Similarity WORDS = new BM25Similarity(Ranking.K1, Ranking.B);
    private static final Similarity LINKS = new BM25Similarity(Ranking.K1, 0);

    @Override
    public Similarity get(String field) {
        return field.equals(Ranking.FIELDS.get(Ranking.LINKS).name()) ? LINKS : WORDS;
    }
}
