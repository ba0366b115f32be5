package io.adroit.insight;

import io.adroit.model.Insight.Pair;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Confusable pairs: both directions become one, and what both sides say of the difference is kept once. */
final class Pairs {
    private Pairs() {}

    /** By first id, then second. */
    static List<Pair> of(List<Term> terms) {
        var known = terms.stream().map(Term::id).collect(Collectors.toSet());
        var differences = new TreeMap<List<String>, List<String>>((a, b) -> {
            int first = a.get(0).compareTo(b.get(0));
            return first != 0 ? first : a.get(1).compareTo(b.get(1));
        });
        for (var term : terms) {
            for (var other : term.confusables()) {
                if (known.contains(other.id()) && !other.id().equals(term.id())) {
                    var key = term.id().compareTo(other.id()) < 0
                            ? List.of(term.id(), other.id())
                            : List.of(other.id(), term.id());
                    var said = differences.computeIfAbsent(key, pair -> new ArrayList<>());
                    if (!other.difference().isBlank()
                            && said.stream().noneMatch(text -> same(text, other.difference()))) {
                        said.add(other.difference());
                    }
                }
            }
        }
        return differences.entrySet().stream()
                .map(entry -> new Pair(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    private static boolean same(String one, String other) {
        return one.strip()
                .replaceAll("\\s+", " ")
                .equalsIgnoreCase(other.strip().replaceAll("\\s+", " "));
    }
}
