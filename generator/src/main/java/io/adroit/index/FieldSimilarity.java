package io.adroit.index;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25; for links and the details of entries without the length of the text, which would have to be in the first file that every reader loads. */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private static final Similarity WORDS = new BM25Similarity(Ranking.K1, Ranking.B);
    private static final Similarity WITHOUT_LENGTH = new BM25Similarity(Ranking.K1, 0);
    private static final Set<String> LENGTHS = Ranking.FIELDS.subList(0, Ranking.WITH_LENGTH).stream()
            .map(Ranking.IndexField::name)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Similarity get(String field) {
        return LENGTHS.contains(field) ? WORDS : WITHOUT_LENGTH;
    }
}
