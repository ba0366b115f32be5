package io.adroit.check;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Records that supersede each other in a circle: nobody can tell which one holds. */
final class SupersedeCycle implements LibraryRule {
    @Override
    public void check(Scene scene, Notes notes) {
        var edges = new HashMap<String, List<String>>();
        for (var adr : scene.adrs().values()) {
            var targets = scene.supersedes(adr.path()).stream()
                    .filter(edge -> !edge.partly())
                    .map(edge -> edge.to())
                    .distinct()
                    .toList();
            if (!targets.isEmpty()) {
                edges.put(adr.path(), targets);
            }
        }
        for (var circle : Cycles.of(edges)) {
            var first = scene.adrs().get(circle.get(0));
            if (first != null) {
                var names = circle.stream()
                        .map(path -> "\"" + Texts.name(path) + "\"")
                        .collect(Collectors.joining(", "));
                notes.add(
                        "supersede-cycle",
                        first.path(),
                        Math.max(first.status().line(), 1),
                        "These records supersede each other in a circle: " + names + ".",
                        "Remove the relation that is wrong, so that one of them is the last.");
            }
        }
    }
}
