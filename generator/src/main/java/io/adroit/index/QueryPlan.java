package io.adroit.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How a question is answered: the single specification of the ranking, as a Lucene query. {@code adroit-search.js} computes the same numbers.
 *
 * <p>Each word scores by its best field plus a share of the others; enough words must be there; entries that answer the question lift the records that use
 * them; records that no longer hold count less; phrases, exclusions and facets only filter. Sums are taken over optional clauses alone, since Lucene adds those
 * in double precision whatever their order.
 *
 * @param tokens the words with what they stand for
 * @param phrases to be there or not
 * @param instead for the words that were corrected: as typed, folded, to as shown
 */
record QueryPlan(List<Token> tokens, List<Question.Phrase> phrases, Map<String, String> instead) {
    QueryPlan {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
        instead = Map.copyOf(instead);
    }

    /**
     * One word of the question.
     *
     * @param variants terms of the index it stands for; empty when the index knows none
     */
    record Token(List<Variant> variants) {
        Token {
            variants = List.copyOf(variants);
        }
    }

    /**
     * @param term of the index
     * @param boost 1 for the word itself, less for what only begins like it
     */
    record Variant(String term, float boost) {}

    /**
     * An entry that lifts the records which use it.
     *
     * @param id of the entry
     * @param score of the entry for the question
     */
    record Hop(String id, float score) {}

    /** Fields from one number up to another: those of records or those of entries. */
    record Fields(int from, int to) {
        static final Fields RECORDS = new Fields(0, Ranking.FIRST_OF_TERMS);
        static final Fields TERMS = new Fields(Ranking.FIRST_OF_TERMS, Ranking.WORD_FIELDS);

        List<Ranking.IndexField> list() {
            return Ranking.FIELDS.subList(from, to);
        }
    }

    /**
     * The query for one group of documents.
     *
     * @param own tokens that occur in the fields
     * @param need how many of them a document must have
     * @param meant entries whose names count
     */
    Query query(Fields fields, List<Token> own, int need, List<Hop> hops, Query meant) {
        var scored = new BoostedQuery(scoring(fields, own, need, hops, meant), "boost");
        var all = new BooleanQuery.Builder().add(scored, Occur.MUST);
        filter(all);
        return all.build();
    }

    /** Adds the phrases that must be there and those that must not. */
    void filter(BooleanQuery.Builder query) {
        phrases.forEach(phrase -> query.add(phrase(phrase.stems()), phrase.not() ? Occur.MUST_NOT : Occur.FILTER));
    }

    private static Query scoring(Fields fields, List<Token> own, int need, List<Hop> hops, Query meant) {
        var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(need, 1));
        own.forEach(token -> words.add(token(fields, token, meant), Occur.SHOULD));
        if (hops.isEmpty()) {
            return words.build();
        }
        var links = hops.stream().map(QueryPlan::link).toList();
        if (need < 2) {
            links.forEach(link -> words.add(link, Occur.SHOULD));
            return words.build();
        }
        var outer = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
        links.forEach(link -> outer.add(link, Occur.SHOULD));
        return outer.build();
    }

    private static Query token(Fields fields, Token token, Query meant) {
        var clauses = new ArrayList<Query>();
        for (var variant : token.variants()) {
            for (var field : fields.list()) {
                var term = new BoostQuery(
                        new TermQuery(new Term(field.name(), variant.term())), field.weight() * variant.boost());
                clauses.add(field.names() ? within(meant, term) : term);
            }
        }
        return new DisjunctionMaxQuery(clauses, Ranking.TIE);
    }

    private static Query within(Query filter, Query scored) {
        return new BooleanQuery.Builder()
                .add(scored, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private static Query link(Hop hop) {
        var field = Ranking.FIELDS.get(Ranking.LINKS);
        return new BoostQuery(new TermQuery(new Term(field.name(), hop.id())), field.weight() * hop.score());
    }

    private static Query phrase(List<String> stems) {
        var any = new BooleanQuery.Builder();
        for (var field : Ranking.FIELDS) {
            if (field.positions()) {
                any.add(new PhraseQuery(field.name(), stems.toArray(String[]::new)), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
