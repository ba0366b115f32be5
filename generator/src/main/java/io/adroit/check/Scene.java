package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Attachment;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Relation;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Term;
import io.adroit.text.Inert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What rules know besides the record they look at. */
final class Scene {
    private final LinkedLibrary linked;
    private final Insight insight;
    private final boolean stated;
    private final String today;
    private final Map<String, Adr> adrs = new LinkedHashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, List<Relation>> supersededBy = new HashMap<>();
    private final Map<String, List<Relation>> supersedes = new HashMap<>();
    private final Set<String> inForce;
    private final Set<String> folders = new TreeSet<>();
    private final Map<String, Attachment> files = new HashMap<>();
    private final Map<String, Boolean> inert = new ConcurrentHashMap<>();

    /**
     * @param asOf the day that a team says is today, or empty
     */
    Scene(LinkedLibrary linked, Insight insight, String asOf) {
        this.linked = linked;
        this.insight = insight;
        this.stated = !asOf.isEmpty();
        this.today = stated ? asOf : linked.library().newestCommit();
        linked.library().adrs().forEach(adr -> adrs.put(adr.path(), adr));
        linked.library().terms().forEach(term -> terms.putIfAbsent(term.id(), term));
        linked.library().attachments().forEach(file -> files.putIfAbsent(file.path(), file));
        for (var edge : linked.relations()) {
            if (edge.kind() == Kind.SUPERSEDES && !edge.from().equals(edge.to())) {
                supersededBy
                        .computeIfAbsent(edge.to(), path -> new ArrayList<>())
                        .add(edge);
                supersedes
                        .computeIfAbsent(edge.from(), path -> new ArrayList<>())
                        .add(edge);
            }
        }
        adrs.values().forEach(adr -> folders.add(adr.source().folder()));
        inForce = Set.copyOf(insight.inForce());
    }

    /** Whether a path is that of a file which a browser or a server could run. */
    boolean runs(String path) {
        var file = files.get(path);
        return file != null && !inert.computeIfAbsent(path, name -> Inert.is(name, file.bytes()));
    }

    LinkedLibrary linked() {
        return linked;
    }

    Insight insight() {
        return insight;
    }

    /** ISO date that counts as today; empty when nobody knows. */
    String today() {
        return today;
    }

    /** Whether a day is after today. That of the newest commit is past for a record that is not committed yet. */
    boolean isFuture(String iso, Adr adr) {
        return !today.isEmpty()
                && iso.compareTo(today) > 0
                && (stated || !adr.source().history().isEmpty());
    }

    /** Records by path. */
    Map<String, Adr> adrs() {
        return adrs;
    }

    /** Entries by id. */
    Map<String, Term> terms() {
        return terms;
    }

    /** Folders that hold records. */
    Set<String> folders() {
        return folders;
    }

    boolean inForce(Adr adr) {
        return inForce.contains(adr.path());
    }

    /** Statements that something supersedes a record. */
    List<Relation> supersededBy(String path) {
        return supersededBy.getOrDefault(path, List.of());
    }

    /** Statements that a record supersedes something. */
    List<Relation> supersedes(String path) {
        return supersedes.getOrDefault(path, List.of());
    }
}
