package io.adroit.check;

import io.adroit.model.Statement;
import io.adroit.model.Status;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two places of a record that state different statuses. A history is none, and neither is "accepted" beside "superseded by": that is the order of a
 * record's life.
 */
final class StatusConflict implements RecordRule {
    private static final Map<Status, Vocabulary> WORDS = Map.of(
            Status.DRAFT,
                    new Vocabulary(List.of("draft", "wip", "tbd", "entwurf", "rascunho", "borrador", "brouillon")),
            Status.PROPOSED,
                    new Vocabulary(List.of(
                            "proposed",
                            "pending",
                            "open",
                            "propuesto",
                            "propuesta",
                            "proposto",
                            "vorgeschlagen",
                            "提议")),
            Status.ACCEPTED,
                    new Vocabulary(List.of(
                            "accepted",
                            "approved",
                            "active",
                            "adopted",
                            "decided",
                            "aceptada",
                            "aceptado",
                            "aceito",
                            "aceita",
                            "akzeptiert",
                            "accepté")),
            Status.REJECTED,
                    new Vocabulary(List.of(
                            "rejected", "declined", "withdrawn", "abandoned", "abgelehnt", "rechazada", "rejeitado")),
            Status.DEPRECATED, new Vocabulary(List.of("deprecated", "obsolete", "retired", "outdated", "veraltet")));

    /** A statement with what it plainly says. */
    private record Said(Statement statement, Status status) {}

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var said = new ArrayList<Said>();
        for (var statement : view.adr().status().statements()) {
            var status = plainly(statement);
            if (status != Status.UNKNOWN && !statement.form().equals("history")) {
                said.add(new Said(statement, status));
            }
        }
        said.stream()
                .skip(1)
                .filter(one -> one.status() != said.get(0).status())
                .findFirst()
                .ifPresent(other -> {
                    var first = said.get(0).statement();
                    notes.add(
                            "status-conflict",
                            view.path(),
                            other.statement().line(),
                            other.statement().column(),
                            "The status \"" + Texts.shorten(other.statement().words()) + "\" disagrees with \""
                                    + Texts.shorten(first.words()) + "\" on line " + first.line()
                                    + ", which is the one shown.",
                            "Keep the one that is true, and remove the other.");
                });
    }

    /** The status a statement names, when it names one and only one, and nothing of a successor. */
    private static Status plainly(Statement statement) {
        var words = Vocabulary.wordsOf(statement.words());
        var named = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().in(words))
                .map(Map.Entry::getKey)
                .toList();
        boolean successor = words.stream()
                .anyMatch(word -> word.startsWith("supers") || word.startsWith("superc") || word.startsWith("replac"));
        return named.size() == 1 && !successor ? named.get(0) : Status.UNKNOWN;
    }
}
