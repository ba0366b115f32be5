package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.Insight.AskedQuestion;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import io.adroit.model.Parallel;
import io.adroit.model.Place;
import io.adroit.model.Term;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which questions to bring to a record: those of the entries it uses, the ones in its decision and consequences before those in its story, then the most
 * used, then the ones needed first.
 */
final class Questions {
    private static final int PER_RECORD = 7;
    private static final int PER_ENTRY = 2;
    private static final int UNSAID_LEVEL = 2;

    private Questions() {}

    /** Per record path; records without any are left out. */
    static Map<String, List<AskedQuestion>> of(LinkedLibrary linked) {
        var terms =
                linked.library().terms().stream().collect(Collectors.toMap(Term::id, Function.identity(), (a, b) -> a));
        var asked = new TreeMap<String, List<AskedQuestion>>();
        var adrs = linked.library().adrs();
        var perRecord =
                Parallel.map(adrs, adr -> ofRecord(adr, linked.linksOf(adr).mentions(), terms));
        for (int i = 0; i < adrs.size(); i++) {
            if (!perRecord.get(i).isEmpty()) {
                asked.put(adrs.get(i).path(), perRecord.get(i));
            }
        }
        return asked;
    }

    /** How an entry stands in a record: its best place, and how often. */
    private record Standing(Term term, Mention best, int rank, int uses) {
        Standing and(Mention mention, int otherRank) {
            return otherRank < rank
                    ? new Standing(term, mention, otherRank, uses + 1)
                    : new Standing(term, best, rank, uses + 1);
        }

        int level() {
            return term.facts().level() == 0 ? UNSAID_LEVEL : term.facts().level();
        }
    }

    private static final Comparator<Standing> MOST_IMPORTANT_FIRST = Comparator.comparingInt(Standing::rank)
            .thenComparingInt(standing -> -standing.uses())
            .thenComparingInt(Standing::level)
            .thenComparing(standing -> standing.term().id());

    private static List<AskedQuestion> ofRecord(Adr adr, List<Mention> mentions, Map<String, Term> terms) {
        var place = new Place(adr);
        var standings = new LinkedHashMap<String, Standing>();
        for (var mention : mentions) {
            var term = terms.get(mention.target());
            if (term != null && !term.questions().isEmpty()) {
                int rank = place.rank(mention.span());
                var before = standings.get(term.id());
                standings.put(
                        term.id(), before == null ? new Standing(term, mention, rank, 1) : before.and(mention, rank));
            }
        }
        if (standings.isEmpty()) {
            return List.of();
        }
        var answers = new Answers(adr, mentions);
        return standings.values().stream()
                .sorted(MOST_IMPORTANT_FIRST)
                .flatMap(standing -> standing.term().questions().stream()
                        .limit(PER_ENTRY)
                        .map(question -> new AskedQuestion(
                                standing.term().id(),
                                question,
                                place.heading(standing.best().span()),
                                place.anchor(standing.best().span()),
                                answers.to(question, standing.term()))))
                .limit(PER_RECORD)
                .toList();
    }
}
