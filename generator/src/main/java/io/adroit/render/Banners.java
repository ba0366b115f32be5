package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.RecordMentions;
import io.adroit.model.Relation;
import io.adroit.model.StatedRelation;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Status;
import io.adroit.render.AdrPage.Banner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Says at the top of a page why its record is not to be acted on, and what to read instead. */
final class Banners {
    private final LibraryView view;
    private final Words words;

    Banners(LibraryView view) {
        this.view = view;
        words = view.words();
    }

    /** One banner, or none for a record that holds. */
    List<Banner> of(Adr adr) {
        var successors = view.relations().successors(adr.path());
        if (view.inForce(adr)) {
            return List.of();
        }
        return switch (adr.status().value()) {
            case SUPERSEDED -> List.of(successors.isEmpty() ? orphan(adr) : replaced(adr, successors));
            case ACCEPTED -> successors.isEmpty() ? List.of() : List.of(replaced(adr, successors));
            case DEPRECATED -> List.of(successors.isEmpty() ? plain("deprecated") : replaced(adr, successors));
            case REJECTED ->
                List.of(
                        successors.isEmpty()
                                ? plain("rejected")
                                : read(adr, "rejected", "banner_rejected_for", successors));
            case PROPOSED -> List.of(plain("proposed"));
            case DRAFT -> List.of(plain("draft"));
            case UNKNOWN -> List.of(unknown(adr));
        };
    }

    /** Of a record that was superseded: by what it names, or by nothing that it names. */
    private Banner orphan(Adr adr) {
        var named = new ArrayList<String>();
        adr.relations().stream()
                .filter(stated -> stated.kind() == Kind.SUPERSEDED_BY)
                .map(StatedRelation::words)
                .filter(name ->
                        named.stream().noneMatch(other -> other.equals(name) || RecordMentions.areSame(other, name)))
                .forEach(named::add);
        var note = named.isEmpty()
                ? words.say("banner_orphan_note")
                : words.say("banner_orphan_named", LibraryView.cut(String.join(", ", named), 120));
        return new Banner("superseded", words.say("banner_orphan"), List.of(), List.of(note));
    }

    private Banner plain(String is) {
        return new Banner(is, words.say("banner_" + is), List.of(), List.of(words.say("banner_" + is + "_note")));
    }

    private Banner unknown(Adr adr) {
        var said = adr.status().words();
        var note = said.isEmpty()
                ? words.say("banner_silent_note")
                : words.say("banner_unknown_note", LibraryView.cut(said, 120));
        return new Banner("unknown", words.say("banner_unknown"), List.of(), List.of(note));
    }

    private Banner replaced(Adr adr, List<String> successors) {
        return read(adr, "superseded", "banner_replaced", successors);
    }

    private Banner read(Adr adr, String is, String key, List<String> successors) {
        var notes = new ArrayList<String>();
        var first = view.adr(successors.get(0));
        first.filter(next -> !next.date().iso().isEmpty())
                .ifPresent(next -> notes.add(
                        words.say("banner_replaced_on", words.date(next.date().iso()))));
        if (adr.status().value() == Status.ACCEPTED) {
            view.relations()
                    .edges(adr.path(), Kind.SUPERSEDED_BY)
                    .findFirst()
                    .ifPresent(edge -> notes.add(whereStated(edge)));
        }
        today(successors.get(0)).ifPresent(holds -> {
            if (!holds.path().equals(successors.get(0))) {
                notes.add(words.say("banner_today_in", LibraryView.label(holds)));
            }
            if (!holds.decides().text().isEmpty()) {
                notes.add(words.say(
                        "banner_today", LibraryView.cut(holds.decides().text(), 260)));
            }
        });
        return new Banner(is, words.say(key), view.refs(successors), List.copyOf(notes));
    }

    private String whereStated(Relation edge) {
        var stating = view.adr(edge.statedIn()).map(LibraryView::label).orElse(edge.statedIn());
        return words.say("banner_stated_in", stating, edge.line());
    }

    /** The record at the end of the line of successors, when it is in force. */
    private Optional<Adr> today(String path) {
        var seen = new HashSet<String>();
        var at = path;
        while (seen.add(at)) {
            var next = view.relations().successors(at);
            if (next.isEmpty()) {
                return view.adr(at).filter(view::inForce);
            }
            at = next.get(0);
        }
        return Optional.empty();
    }
}
