package io.adroit.index;

import io.adroit.index.QueryPlan.Fields;
import io.adroit.index.QueryPlan.Hop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A question answered, before facets narrow it.
 *
 * @param words the question's words, folded, joined by blanks
 * @param plan how
 * @param entries glossary entries found
 * @param cards those to show, best first, with their scores
 * @param hops those that lift records
 * @param records decisions found
 * @param named whether the question is the name of the first entry
 */
record Answer(
        String words,
        QueryPlan plan,
        Group entries,
        Map<Integer, Float> cards,
        List<Hop> hops,
        Group records,
        boolean named) {

    /**
     * @param query that found them
     * @param scores document to score, best first
     */
    record Group(Query query, Map<Integer, Float> scores) {}

    static Answer of(SearchIndex index, String typed, QueryPlan plan) throws IOException {
        var ranks = index.named().ranks(typed);
        var meant = index.named().meant(typed, plan.tokens());
        var entries = entries(index, plan, meant);
        var cards = cards(index, plan, entries, ranks, meant);
        var hops = new ArrayList<Hop>();
        for (var card : cards.entrySet()) {
            var id = index.value(card.getKey(), "id");
            if (card.getValue() > 0 && !index.users(id).isEmpty()) {
                hops.add(new Hop(id, card.getValue()));
            }
        }
        boolean named = cards.keySet().stream().limit(1).anyMatch(ranks::containsKey);
        return new Answer(index.text().folded(typed), plan, entries, cards, hops, records(index, plan, hops), named);
    }

    /** Entries with any of the words: they are short, and only the best are shown. */
    private static Group entries(SearchIndex index, QueryPlan plan, Set<Integer> meant) throws IOException {
        var ids = new ArrayList<BytesRef>();
        for (int doc : meant) {
            ids.add(new BytesRef(index.value(doc, "id")));
        }
        var own = index.planner().own(plan, Fields.TERMS);
        var query = plan.query(Fields.TERMS, own, 1, List.of(), new TermInSetQuery("id", ids));
        return new Group(query, index.run(query));
    }

    /** Records with enough of the words, or with any where none has enough. */
    private static Group records(SearchIndex index, QueryPlan plan, List<Hop> hops) throws IOException {
        var own = index.planner().own(plan, Fields.RECORDS);
        int need = Ranking.needed(own.size());
        var strict = plan.query(Fields.RECORDS, own, need, hops, new MatchNoDocsQuery());
        var found = new Group(strict, index.run(strict));
        if (!found.scores().isEmpty() || need < 2) {
            return found;
        }
        var loose = plan.query(Fields.RECORDS, own, 1, hops, new MatchNoDocsQuery());
        return new Group(loose, index.run(loose));
    }

    private static Map<Integer, Float> cards(
            SearchIndex index, QueryPlan plan, Group entries, Map<Integer, Integer> ranks, Set<Integer> meant)
            throws IOException {
        float high = entries.scores().values().stream().findFirst().orElse(0f);
        var known = new TreeMap<Integer, Float>();
        entries.scores().forEach((doc, score) -> {
            if (score >= high / 2 || meant.contains(doc)) {
                known.put(doc, score);
            }
        });
        for (int doc : ranks.keySet()) {
            if (!known.containsKey(doc) && passes(index, plan, doc)) {
                known.put(doc, 0f);
            }
        }
        var cards = new LinkedHashMap<Integer, Float>();
        known.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Float> one) -> -ranks.getOrDefault(one.getKey(), 0))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Ranking.CARDS)
                .forEach(one -> cards.put(one.getKey(), one.getValue()));
        return cards;
    }

    /** Whether phrases and exclusions let an entry pass. */
    private static boolean passes(SearchIndex index, QueryPlan plan, int doc) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("id", index.value(doc, "id"))), Occur.FILTER)
                .add(new TermQuery(new Term("kind", "term")), Occur.FILTER);
        plan.filter(query);
        return index.searcher().count(query.build()) > 0;
    }
}
