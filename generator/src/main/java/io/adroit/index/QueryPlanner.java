package io.adroit.index;

import io.adroit.text.SearchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Question → plan: looks up which terms of the index each word stands for. */
final class QueryPlanner {
    /** How much shorter than typed a begin may be when nothing begins as typed. */
    private static final int SHORTER = 3;

    private final IndexReader reader;
    private final Spelling spelling;

    QueryPlanner(IndexReader reader, Spelling spelling) {
        this.reader = reader;
        this.spelling = spelling;
    }

    /** @param exact whether words stay as typed, known or not */
    QueryPlan plan(Question question, boolean exact) throws IOException {
        var instead = new HashMap<String, String>();
        var tokens = new ArrayList<QueryPlan.Token>();
        for (int i = 0; i < question.words().size(); i++) {
            var word = question.words().get(i);
            boolean typing = !question.last().isEmpty() && i == question.words().size() - 1;
            var variants = variants(word, typing);
            var better = variants.isEmpty() && !exact ? spelling.nearest(word.stem()) : Spelling.NONE;
            if (!better.stem().isEmpty()) {
                instead.put(word.folded(), better.shown());
                variants = List.of(new QueryPlan.Variant(better.stem(), 1f));
            }
            tokens.add(new QueryPlan.Token(variants));
        }
        return new QueryPlan(tokens, question.phrases(), instead);
    }

    /** Those of the tokens that occur in some of the fields. */
    List<QueryPlan.Token> own(QueryPlan plan, QueryPlan.Fields fields) throws IOException {
        var own = new ArrayList<QueryPlan.Token>();
        for (var token : plan.tokens()) {
            for (var variant : token.variants()) {
                if (frequency(variant.term(), fields) > 0) {
                    own.add(token);
                    break;
                }
            }
        }
        return own;
    }

    private List<QueryPlan.Variant> variants(SearchText.Word word, boolean typing) throws IOException {
        var found = new ArrayList<QueryPlan.Variant>();
        if (frequency(word.stem(), new QueryPlan.Fields(0, Ranking.WORD_FIELDS)) > 0) {
            found.add(new QueryPlan.Variant(word.stem(), 1f));
        }
        var typed = word.folded();
        for (int less = 0;
                typing && less <= SHORTER && (less == 0 || found.isEmpty() && typed.length() - less >= 3);
                less++) {
            found.addAll(begun(typed.substring(0, typed.length() - less), word.stem()));
        }
        return found;
    }

    /** The commonest terms that begin so, except one. */
    private List<QueryPlan.Variant> begun(String prefix, String except) throws IOException {
        var found = new TreeMap<String, Integer>();
        var from = new BytesRef(prefix);
        for (var field : Ranking.FIELDS.subList(0, Ranking.WORD_FIELDS)) {
            var terms = MultiTerms.getTerms(reader, field.name());
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            if (each.seekCeil(from) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (var term = each.term(); term != null && starts(term, from); term = each.next()) {
                found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
        }
        return found.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(except))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Ranking.BEGUN_WORDS)
                .map(entry -> new QueryPlan.Variant(entry.getKey(), Ranking.BEGUN))
                .toList();
    }

    private static boolean starts(BytesRef term, BytesRef prefix) {
        return term.length >= prefix.length && new BytesRef(term.bytes, term.offset, prefix.length).bytesEquals(prefix);
    }

    private int frequency(String term, QueryPlan.Fields fields) throws IOException {
        int sum = 0;
        for (var field : fields.list()) {
            sum += reader.docFreq(new Term(field.name(), term));
        }
        return sum;
    }
}
