package io.adroit.render;

import io.adroit.model.StatedRelation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened in the library and when, as the records say it: decisions, replacements, reviews of entries. Commits are no events. */
final class Events {
    private Events() {}

    /**
     * Something that happened.
     *
     * @param iso date
     * @param url of the page, relative to the site's root
     * @param text with {@code {0}} where the name goes
     * @param name of the record or entry
     * @param id unique and stable, for feeds
     */
    record Event(String iso, String url, String text, String name, String id) {}

    /** Newest first; records without a date have no events. */
    static List<Event> of(LibraryView view) {
        var words = view.words();
        var found = new ArrayList<Event>();
        for (var adr : view.newestFirst()) {
            var iso = adr.date().iso();
            if (iso.isEmpty()) {
                continue;
            }
            var status = view.relations().successors(adr.path()).isEmpty()
                    ? adr.status().value().label()
                    : "decided";
            found.add(new Event(iso, adr.url(), words.say("event_" + status), LibraryView.label(adr), adr.url()));
            for (var kind : List.of(Kind.SUPERSEDES, Kind.AMENDS)) {
                view.relations().paths(adr.path(), kind).stream()
                        .flatMap(path -> view.adr(path).stream())
                        .forEach(other -> found.add(new Event(
                                iso,
                                other.url(),
                                words.say(
                                        kind == Kind.SUPERSEDES ? "event_replaced_by" : "event_amended_by",
                                        "{0}",
                                        LibraryView.shortName(adr)),
                                LibraryView.label(other),
                                other.url() + "#" + adr.id())));
            }
        }
        for (var term : view.terms()) {
            var reviewed = term.facts().reviewed();
            if (!reviewed.isEmpty()) {
                var owner = term.facts().owner();
                var text = owner.isEmpty() ? words.say("event_reviewed") : words.say("event_reviewed_by", "{0}", owner);
                found.add(new Event(reviewed, term.url(), text, term.name(), term.url()));
            }
        }
        found.sort(Comparator.comparing(Event::iso).reversed());
        return List.copyOf(found);
    }
}
