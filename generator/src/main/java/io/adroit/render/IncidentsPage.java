package io.adroit.render;

import io.adroit.model.Insight.Pair;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * From what users see to what to say.
 *
 * @param sheets one per symptom: those that decisions touch first, the most touched at the top, then in the order of entries
 */
record IncidentsPage(Frame frame, List<Sheet> sheets) {

    /** What users see, and the entries that may be behind it. */
    record Sheet(String symptom, List<String> also, List<Cause> causes) {}

    /** An entry with what helps, the pairs it may be confused with, and the decisions that touch it. */
    record Cause(TermRef term, Term.Incident incident, List<Other> others, List<AdrRef> decisions, String more) {}

    /** Another cause and the page that tells the two apart. */
    record Other(TermRef term, String url) {}

    /** Makes the page. */
    static final class Maker {
        private static final int DECISIONS = 3;

        private final LibraryView view;

        Maker(LibraryView view) {
            this.view = view;
        }

        IncidentsPage make() {
            var words = view.words();
            var bySymptom = new LinkedHashMap<String, List<Term>>();
            for (var term : view.terms()) {
                if (term.incident().stated()) {
                    var symptom = term.incident().see().isEmpty()
                            ? term.name()
                            : term.incident().see().get(0);
                    bySymptom
                            .computeIfAbsent(symptom, text -> new ArrayList<>())
                            .add(term);
                }
            }
            var sheets = bySymptom.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> -touched(entry.getValue())))
                    .map(entry -> sheet(entry.getKey(), entry.getValue()))
                    .toList();
            return new IncidentsPage(
                    Frame.of(
                            "incidents.html",
                            words.say("nav_incidents"),
                            words.say("incidents_lead"),
                            "incidents",
                            "assets/adroit-lists.js"),
                    sheets);
        }

        /** How many decisions in force use one of the entries. */
        private int touched(List<Term> terms) {
            return (int) terms.stream()
                    .flatMap(term -> decisions(term).stream())
                    .distinct()
                    .count();
        }

        private List<AdrRef> decisions(Term term) {
            var uses = view.insight().uses().getOrDefault(term.id(), List.of());
            return view.refs(uses.stream().map(use -> use.path()).toList()).stream()
                    .filter(ref -> !ref.past())
                    .toList();
        }

        private Sheet sheet(String symptom, List<Term> terms) {
            var also = terms.stream()
                    .flatMap(term -> term.incident().see().stream())
                    .filter(text -> !text.equals(symptom))
                    .distinct()
                    .toList();
            return new Sheet(
                    symptom.replaceFirst("\\.$", ""),
                    also,
                    terms.stream().map(this::cause).toList());
        }

        private Cause cause(Term term) {
            var decisions = decisions(term);
            return new Cause(
                    LibraryView.ref(term),
                    term.incident(),
                    view.insight().pairs().stream()
                            .flatMap(pair -> other(pair, term).stream())
                            .toList(),
                    decisions.stream().limit(DECISIONS).toList(),
                    decisions.size() > DECISIONS ? view.words().count("and_more", decisions.size() - DECISIONS) : "");
        }

        private List<Other> other(Pair pair, Term term) {
            if (!pair.first().equals(term.id()) && !pair.second().equals(term.id())) {
                return List.of();
            }
            var id = pair.first().equals(term.id()) ? pair.second() : pair.first();
            return view.termRefs(List.of(id)).stream()
                    .map(ref -> new Other(ref, pair.url()))
                    .toList();
        }
    }
}
