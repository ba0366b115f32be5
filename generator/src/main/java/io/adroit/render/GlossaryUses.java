package io.adroit.render;

import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each record uses each entry: every mention counts, linked or not. */
final class GlossaryUses {
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    GlossaryUses(LinkedLibrary linked) {
        for (var adr : linked.library().adrs()) {
            linked.linksOf(adr).mentions().stream()
                    .map(Mention::target)
                    .forEach(id -> counts.computeIfAbsent(id, unused -> new LinkedHashMap<>())
                            .merge(adr.id(), 1, Integer::sum));
        }
    }

    /** Counts by decision id, in the order of records. */
    Map<String, Integer> of(String id) {
        return counts.getOrDefault(id, Map.of());
    }
}
