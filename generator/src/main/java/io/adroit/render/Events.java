package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * What happened in the library and when: decisions and replacements as records say them, changes of a status as commits show them, reviews of entries. A commit
 * that changes no status is no event.
 */
final class Events {
    private Events() {}

    /**
     * Something that happened.
     *
     * @param iso date
     * @param url of the page, relative to the site's root
     * @param text with {@code {0}} where the name goes
     * @param name of the record or entry
     * @param by author of a commit, else empty
     * @param id unique and stable, for feeds
     */
    record Event(String iso, String url, String text, String name, String by, String id) {
        Event(String iso, String url, String text, String name, String id) {
            this(iso, url, text, name, "", id);
        }
    }

    /** Of records, newest first; one without a date has changes of its status at most. */
    static List<Event> of(LibraryView view) {
        var words = view.words();
        var found = new ArrayList<Event>();
        for (var adr : view.newestFirst()) {
            var iso = adr.date().iso();
            var changes = changes(view, adr);
            found.addAll(changes);
            if (iso.isEmpty()) {
                continue;
            }
            found.add(new Event(
                    iso, adr.url(), words.say("event_" + made(view, adr, changes)), LibraryView.label(adr), adr.url()));
            found.addAll(relations(view, adr));
        }
        return newestFirst(found);
    }

    /** Reviews of entries, newest first. */
    static List<Event> reviews(LibraryView view) {
        var words = view.words();
        var found = new ArrayList<Event>();
        for (var term : view.terms()) {
            var reviewed = term.facts().reviewed();
            if (!reviewed.isEmpty()) {
                var owner = term.facts().owner();
                var text = owner.isEmpty() ? words.say("event_reviewed") : words.say("event_reviewed_by", "{0}", owner);
                found.add(new Event(reviewed, term.url(), text, term.name(), term.url()));
            }
        }
        return newestFirst(found);
    }

    /** Those of a day stay in their order. */
    static List<Event> newestFirst(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing(Event::iso).reversed())
                .toList();
    }

    /** What a record says of itself, unless its status is younger than its date: then the change tells. */
    private static String made(LibraryView view, Adr adr, List<Event> changes) {
        if (changes.stream()
                .anyMatch(change -> change.iso().compareTo(adr.date().iso()) >= 0)) {
            return "unknown";
        }
        return view.relations().successors(adr.path()).isEmpty()
                ? adr.status().value().label()
                : "decided";
    }

    private static List<Event> relations(LibraryView view, Adr adr) {
        var found = new ArrayList<Event>();
        for (var kind : List.of(Kind.SUPERSEDES, Kind.AMENDS)) {
            var key = kind == Kind.SUPERSEDES ? "event_replaced_by" : "event_amended_by";
            var text = view.words().say(key, "{0}", LibraryView.shortName(adr));
            view.relations().paths(adr.path(), kind).stream()
                    .flatMap(path -> view.adr(path).stream())
                    .forEach(other -> found.add(new Event(
                            adr.date().iso(),
                            other.url(),
                            text,
                            LibraryView.label(other),
                            other.url() + "#" + adr.id())));
        }
        return found;
    }

    /** Of its status, as commits show them; that it was replaced is told by its successor where that has a date. */
    private static List<Event> changes(LibraryView view, Adr adr) {
        boolean told = view.relations().paths(adr.path(), Kind.SUPERSEDED_BY).stream()
                .flatMap(path -> view.adr(path).stream())
                .anyMatch(next -> !next.date().iso().isEmpty());
        var seen = new HashMap<String, Integer>();
        var found = new ArrayList<Event>();
        var oldestFirst = new ArrayList<>(adr.status().changes());
        Collections.reverse(oldestFirst);
        for (var change : oldestFirst) {
            var id = change.date() + "-" + change.to().label();
            int times = seen.merge(id, 1, Integer::sum);
            if (change.to() == Status.SUPERSEDED && told) {
                continue;
            }
            var text = view.words()
                    .say(
                            "event_status",
                            "{0}",
                            StatusView.of(change.from(), view.words()).word(),
                            StatusView.of(change.to(), view.words()).word());
            found.add(new Event(
                    change.date(),
                    adr.url(),
                    text,
                    LibraryView.label(adr),
                    change.author(),
                    adr.url() + "#" + id + (times > 1 ? "-" + times : "")));
        }
        Collections.reverse(found);
        return found;
    }
}
