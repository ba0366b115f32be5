package io.adroit.index;

import io.adroit.text.SearchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Answer → what is shown: narrowed by facets, grouped, with snippets and counts. */
final class Results {
    private final SearchIndex index;
    private final Answer answer;
    private final SearchOptions options;

    Results(SearchIndex index, Answer answer, SearchOptions options) {
        this.index = index;
        this.answer = answer;
        this.options = options;
    }

    SearchResult result() throws IOException {
        var found = wanted("decision") ? index.run(narrowed(Facet.ofRecords())) : Map.<Integer, Float>of();
        var top = new LinkedHashMap<Integer, Float>();
        found.entrySet().stream().limit(options.limit()).forEach(one -> top.put(one.getKey(), one.getValue()));
        var decisions = hits(top).stream()
                .sorted(Comparator.comparing(this::entitled, Comparator.reverseOrder()))
                .toList();
        var terms = wanted("term") ? hits(answer.cards()) : List.<SearchHit>of();
        boolean termsFirst = termsFirst(decisions);
        var shown = Stream.of(termsFirst ? terms : decisions, termsFirst ? decisions : terms)
                .flatMap(List::stream)
                .toList();
        return new SearchResult(shown, found.size(), counts(), answer.plan().instead());
    }

    /** Whether the question is the title, word for word; such a record comes before others. */
    private boolean entitled(SearchHit hit) {
        return index.text().folded(hit.title()).equals(answer.words());
    }

    private boolean wanted(String kind) {
        var kinds = options.wanted(Facet.KIND);
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private boolean termsFirst(List<SearchHit> decisions) {
        float best = answer.cards().values().stream().findFirst().orElse(0f);
        return decisions.isEmpty()
                || !answer.cards().isEmpty()
                        && (answer.named() || best >= decisions.get(0).score() / 2);
    }

    /** The records' query with a filter for each of the facets that something is asked of. */
    private Query narrowed(List<Facet> facets) {
        var query = new BooleanQuery.Builder().add(answer.records().query(), Occur.MUST);
        for (var facet : facets) {
            var any = new BooleanQuery.Builder();
            options.wanted(facet)
                    .forEach(value -> any.add(new TermQuery(new Term(facet.label(), value)), Occur.SHOULD));
            if (!options.wanted(facet).isEmpty()) {
                query.add(any.build(), Occur.FILTER);
            }
        }
        return query.build();
    }

    private Map<String, Map<String, Integer>> counts() throws IOException {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var facet : Facet.ofRecords()) {
            var others = Facet.ofRecords().stream().filter(one -> one != facet).toList();
            var here = new TreeMap<String, Integer>();
            for (int doc : index.run(narrowed(others)).keySet()) {
                index.values(doc, facet).forEach(value -> here.merge(value, 1, Integer::sum));
            }
            counts.put(facet.label(), here);
        }
        return counts;
    }

    private List<SearchHit> hits(Map<Integer, Float> scores) throws IOException {
        var snippets = new Snippets(index.text(), stems());
        var hits = new ArrayList<SearchHit>();
        for (var one : scores.entrySet()) {
            hits.add(hit(one.getKey(), one.getValue(), snippets));
        }
        return hits;
    }

    private SearchHit hit(int doc, float score, Snippets snippets) throws IOException {
        boolean term = index.term(doc);
        var shown = index.shown(doc);
        var via = new ArrayList<String>();
        for (var hop : answer.hops()) {
            if (!term && index.users(hop.id()).contains(doc)) {
                via.add(hop.id());
            }
        }
        var snippet = term ? Snippet.NONE : snippets.of(shown);
        return new SearchHit(
                doc,
                term,
                shown.id(),
                shown.url(),
                shown.title(),
                index.value(doc, "status"),
                score,
                via,
                shown.summary(),
                snippet);
    }

    /** What a snippet marks: the words of the question, and the names of the entries that led to the record. */
    private Set<String> stems() {
        var stems = new HashSet<String>();
        answer.plan().tokens().forEach(token -> token.variants().forEach(variant -> stems.add(variant.term())));
        answer.plan().phrases().stream()
                .filter(phrase -> !phrase.not())
                .forEach(phrase -> stems.addAll(phrase.stems()));
        for (int doc : answer.cards().keySet()) {
            if (answer.hops().stream().anyMatch(hop -> hop.id().equals(index.value(doc, "id")))) {
                index.text().scan(index.value(doc, "name"), token -> {
                    if (!SearchText.stops(token.word().folded())) {
                        stems.add(token.word().stem());
                    }
                });
            }
        }
        return stems;
    }
}
