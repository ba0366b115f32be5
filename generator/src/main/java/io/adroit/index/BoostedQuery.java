package io.adroit.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query whose scores are multiplied by a number that each document brings along, 1 where it brings none. The product is taken in double and rounded once, as
 * {@code FunctionScoreQuery} does it, which lives in a jar of half a megabyte.
 */
final class BoostedQuery extends Query {
    private final Query query;
    private final String field;

    /**
     * @param query gives the scores
     * @param field float field of doc values
     */
    BoostedQuery(Query query, String field) {
        this.query = query;
        this.field = field;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new BoostedQuery(rewritten, field);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (!mode.needsScores()) {
            return query.createWeight(searcher, mode, boost);
        }
        return new BoostedWeight(query.createWeight(searcher, ScoreMode.COMPLETE, 1), boost);
    }

    private final class BoostedWeight extends FilterWeight {
        private final float outer;

        private BoostedWeight(Weight in, float outer) {
            super(BoostedQuery.this, in);
            this.outer = outer;
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
            var inner = in.scorer(context);
            return inner == null ? null : boosted(inner, context);
        }

        @Override
        public Explanation explain(LeafReaderContext context, int doc) throws IOException {
            var inner = in.explain(context, doc);
            if (!inner.isMatch()) {
                return inner;
            }
            float factor = boost(DocValues.getNumeric(context.reader(), field), doc);
            return Explanation.match(
                    product(inner.getValue().floatValue(), factor),
                    "product of:",
                    inner,
                    Explanation.match(factor, "float(" + field + ")"));
        }

        private Scorer boosted(Scorer inner, LeafReaderContext context) throws IOException {
            var boosts = DocValues.getNumeric(context.reader(), field);
            return new FilterScorer(inner, this) {
                @Override
                public float score() throws IOException {
                    return product(in.score(), boost(boosts, docID()));
                }

                @Override
                public float getMaxScore(int upTo) {
                    return Float.POSITIVE_INFINITY;
                }
            };
        }

        private float product(float score, float factor) {
            return (float) ((double) score * factor * outer);
        }
    }

    private static float boost(NumericDocValues boosts, int doc) throws IOException {
        return boosts.advanceExact(doc) ? Float.intBitsToFloat((int) boosts.longValue()) : 1;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String defaultField) {
        return query.toString(defaultField) + "*float(" + field + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoostedQuery that && that.query.equals(query) && that.field.equals(field);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + field.hashCode();
    }
}
