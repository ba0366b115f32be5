package io.adroit.render;

import io.adroit.model.Relation;
import io.adroit.model.StatedRelation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Relations by the records at their ends, so that a page finds its own without reading all. */
final class RelationIndex {
    private final Map<String, List<Relation>> touching = new HashMap<>();

    RelationIndex(List<Relation> relations) {
        for (var edge : relations) {
            touching.computeIfAbsent(edge.from(), path -> new ArrayList<>()).add(edge);
            if (!edge.from().equals(edge.to())) {
                touching.computeIfAbsent(edge.to(), path -> new ArrayList<>()).add(edge);
            }
        }
    }

    /** Every edge at a record, in the library's order. */
    List<Relation> at(String path) {
        return touching.getOrDefault(path, List.of());
    }

    /** Edges that lead from the record in the sense of {@code kind}, whichever record states them. */
    Stream<Relation> edges(String path, Kind kind) {
        return at(path).stream()
                .filter(edge -> edge.kind() == kind
                        ? edge.from().equals(path)
                        : edge.kind() == kind.inverse() && edge.to().equals(path));
    }

    /** Paths at the far ends of {@link #edges}, each once. */
    List<String> paths(String path, Kind kind) {
        return edges(path, kind)
                .map(edge -> farEnd(edge, path))
                .filter(far -> !far.equals(path))
                .distinct()
                .toList();
    }

    /** Paths of the records that replace this one as a whole. */
    List<String> successors(String path) {
        return edges(path, Kind.SUPERSEDED_BY)
                .filter(edge -> !edge.partly())
                .map(edge -> farEnd(edge, path))
                .filter(far -> !far.equals(path))
                .distinct()
                .toList();
    }

    static String farEnd(Relation edge, String path) {
        return edge.from().equals(path) ? edge.to() : edge.from();
    }
}
