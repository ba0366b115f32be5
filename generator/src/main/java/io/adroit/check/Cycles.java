package io.adroit.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Circles in a graph of names: groups in which each leads to each other (Tarjan), without recursion so that a long chain is no danger. */
final class Cycles {
    private final Map<String, List<String>> edges;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private final Set<String> onStack = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    /** Groups of two or more, and names that lead to themselves; names within a group sorted, groups by their first name. */
    static List<List<String>> of(Map<String, List<String>> edges) {
        var search = new Cycles(edges);
        edges.keySet().stream().sorted().forEach(search::visit);
        return search.found.stream()
                .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                .toList();
    }

    private record Step(String name, int next) {}

    private void visit(String root) {
        if (index.containsKey(root)) {
            return;
        }
        var work = new ArrayDeque<Step>();
        work.push(enter(root));
        while (!work.isEmpty()) {
            var step = work.pop();
            var targets = edges.getOrDefault(step.name(), List.of());
            if (step.next() < targets.size()) {
                work.push(new Step(step.name(), step.next() + 1));
                var target = targets.get(step.next());
                if (!index.containsKey(target)) {
                    work.push(enter(target));
                } else if (onStack.contains(target)) {
                    low.merge(step.name(), index.getOrDefault(target, 0), Math::min);
                }
            } else {
                leave(step.name());
                if (!work.isEmpty()) {
                    low.merge(work.element().name(), low(step.name()), Math::min);
                }
            }
        }
    }

    private Step enter(String name) {
        index.put(name, index.size());
        low.put(name, index.size() - 1);
        open.push(name);
        onStack.add(name);
        return new Step(name, 0);
    }

    private int low(String name) {
        return low.getOrDefault(name, -1);
    }

    private void leave(String name) {
        if (low(name) != index.getOrDefault(name, -1)) {
            return;
        }
        var group = new ArrayList<String>();
        String member;
        do {
            member = open.pop();
            onStack.remove(member);
            group.add(member);
        } while (!member.equals(name));
        if (group.size() > 1 || edges.getOrDefault(name, List.of()).contains(name)) {
            group.sort(null);
            found.add(List.copyOf(group));
        }
    }
}
