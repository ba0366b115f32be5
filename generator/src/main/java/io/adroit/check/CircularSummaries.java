package io.adroit.check;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Entries that explain each other in a circle: a reader never gets out. */
final class CircularSummaries implements LibraryRule {
    @Override
    public void check(Scene scene, Notes notes) {
        var uses = new SummaryTerms(scene.terms().values());
        var edges = new HashMap<String, List<String>>();
        for (var term : scene.terms().values()) {
            edges.put(
                    term.id(),
                    uses.usedIn(term.summary()).stream()
                            .filter(id -> !id.equals(term.id()))
                            .toList());
        }
        for (var circle : Cycles.of(edges)) {
            var first = scene.terms().get(circle.get(0));
            if (first != null) {
                var names = scene.terms().values().stream()
                        .filter(term -> circle.contains(term.id()))
                        .map(term -> "\"" + term.name() + "\"")
                        .collect(Collectors.joining(", "));
                notes.add(
                        "circular-summaries",
                        first.origin().path(),
                        first.origin().summaryLine(),
                        "These summaries explain each other in a circle: " + names + ".",
                        "Say one of them without the other terms.");
            }
        }
    }
}
