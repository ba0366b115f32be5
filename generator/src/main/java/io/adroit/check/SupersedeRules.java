package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Relation;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What replaced what: named, said on both sides, and accepted. */
final class SupersedeRules implements LibraryRule {
    private static final Set<Status> NOT_ACCEPTED = Set.of(Status.DRAFT, Status.PROPOSED, Status.REJECTED);

    @Override
    public void check(Scene scene, Notes notes) {
        for (var adr : scene.adrs().values()) {
            noSuccessor(adr, scene, notes);
            pairs(adr, scene, notes);
        }
    }

    private static void noSuccessor(Adr adr, Scene scene, Notes notes) {
        boolean named = adr.relations().stream().anyMatch(relation -> relation.kind() == Kind.SUPERSEDED_BY);
        if (adr.status().value() == Status.SUPERSEDED
                && !named
                && scene.supersededBy(adr.path()).isEmpty()) {
            notes.add(
                    "superseded-no-successor",
                    adr.path(),
                    adr.status().line(),
                    "The record is \"" + Texts.shorten(adr.status().words()) + "\" and does not name what replaced it.",
                    "Write \"superseded by\" with a link to the record that holds now.");
        }
    }

    /** Every record that supersedes this one, with the paths of the records that say so. */
    private static void pairs(Adr old, Scene scene, Notes notes) {
        var statements = new LinkedHashMap<String, List<Relation>>();
        for (var edge : scene.supersededBy(old.path())) {
            if (!edge.partly()) {
                statements
                        .computeIfAbsent(edge.from(), path -> new ArrayList<>())
                        .add(edge);
            }
        }
        statements.forEach((path, said) -> {
            var successor = scene.adrs().get(path);
            if (successor != null) {
                var statedBy = said.stream().map(Relation::statedIn).collect(Collectors.toSet());
                oneWay(old, successor, statedBy, said.get(0), notes);
                notAccepted(old, successor, said.get(0), notes);
            }
        });
    }

    private static void oneWay(Adr old, Adr successor, Set<String> statedBy, Relation edge, Notes notes) {
        if (!statedBy.contains(old.path())) {
            notes.add(
                    "supersede-one-way",
                    old.path(),
                    Math.max(old.status().line(), 1),
                    "\"" + successor.source().name() + "\" says on line " + edge.line()
                            + " that it supersedes this record, which does not say so.",
                    "Write \"superseded by [" + successor.title().text() + "]("
                            + Paths.relative(old.source().folder(), successor.path()) + ")\" as its status.");
        } else if (!statedBy.contains(successor.path())) {
            notes.add(
                    "supersede-one-way",
                    successor.path(),
                    Math.max(successor.status().line(), 1),
                    "\"" + old.source().name() + "\" says on line " + edge.line()
                            + " that this record supersedes it, which this record does not say.",
                    "Write \"supersedes [" + old.title().text() + "]("
                            + Paths.relative(successor.source().folder(), old.path()) + ")\" beside its status.");
        }
    }

    private static void notAccepted(Adr old, Adr successor, Relation edge, Notes notes) {
        if (old.status().value() == Status.SUPERSEDED
                && NOT_ACCEPTED.contains(successor.status().value())) {
            notes.add(
                    "supersede-by-not-accepted",
                    old.path(),
                    Math.max(
                            edge.statedIn().equals(old.path())
                                    ? edge.line()
                                    : old.status().line(),
                            1),
                    "The record is superseded by \"" + successor.source().name() + "\", which is "
                            + successor.status().value().label() + ".",
                    "Accept the successor, or let this record stand until then.");
        }
    }
}
