package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Relation;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.render.AdrPage.ChainItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The line of decisions a record stands in: whatever superseded or amended what, oldest first. */
final class Chains {
    /** Longer lines are cut: a page shows a record's neighbourhood, the map shows all. */
    private static final int LONGEST = 20;

    private static final Comparator<Adr> OLDEST_FIRST = LibraryView.NEWEST_FIRST.reversed();

    private final LibraryView view;

    Chains(LibraryView view) {
        this.view = view;
    }

    /** Empty when nothing came before or after. */
    List<ChainItem> of(Adr adr) {
        var found = new LinkedHashSet<String>(List.of(adr.path()));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() < LONGEST) {
            var path = open.remove();
            for (var edge : view.relations().at(path)) {
                var far = RelationIndex.farEnd(edge, path);
                if (edge.kind() != Kind.RELATES_TO
                        && found.size() < LONGEST
                        && view.adr(far).isPresent()
                        && found.add(far)) {
                    open.add(far);
                }
            }
        }
        if (found.size() < 2) {
            return List.of();
        }
        return found.stream()
                .flatMap(path -> view.adr(path).stream())
                .sorted(OLDEST_FIRST)
                .map(member -> new ChainItem(view.ref(member), member == adr, how(member, adr)))
                .toList();
    }

    private String how(Adr member, Adr here) {
        var words = view.words();
        var parts = new ArrayList<String>();
        if (member == here) {
            parts.add(words.say("you_are_here"));
        }
        span(member).ifPresent(parts::add);
        for (var kind : List.of(Kind.SUPERSEDES, Kind.SUPERSEDED_BY, Kind.AMENDS, Kind.AMENDED_BY)) {
            var names = view.relations()
                    .edges(member.path(), kind)
                    .map(edge -> name(edge, member, here))
                    .distinct()
                    .toList();
            if (!names.isEmpty() && member != here) {
                parts.add(words.say("rel_" + kind.name().toLowerCase(Locale.ROOT), String.join(", ", names)) + ".");
            }
        }
        return String.join(" ", parts);
    }

    private String name(Relation edge, Adr member, Adr here) {
        var far = RelationIndex.farEnd(edge, member.path());
        return far.equals(here.path())
                ? view.words().say("this_decision")
                : view.adr(far).map(LibraryView::shortName).orElse(far);
    }

    private Optional<String> span(Adr member) {
        var words = view.words();
        var from = member.date().iso();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var end = view.relations().successors(member.path()).stream()
                .flatMap(path -> view.adr(path).stream())
                .map(next -> next.date().iso())
                .filter(iso -> !iso.isEmpty())
                .min(Comparator.naturalOrder());
        if (view.inForce(member)) {
            return Optional.of(words.say("since", words.date(from)));
        }
        return Optional.of(
                end.isPresent()
                        ? words.say("from_to", words.date(from), words.date(end.get()))
                        : words.date(from) + ".");
    }
}
