package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.DateField.DateSource;
import io.adroit.model.Insight.AskedQuestion;
import io.adroit.model.Insight.Passage;
import io.adroit.model.Person;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.render.AdrPage.Anchor;
import io.adroit.render.AdrPage.DecidesView;
import io.adroit.render.AdrPage.GapView;
import io.adroit.render.AdrPage.Said;
import io.adroit.text.Prose;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a record's page. */
final class AdrPageMaker {
    /** Words a reader takes in per minute, at the slow end of the usual 200 to 250 since records are dense. */
    private static final int WORDS_PER_MINUTE = 200;

    /** In characters. */
    private static final int LONGEST_QUOTE = 280;

    private final LibraryView view;
    private final Words words;
    private final SiteAddresses addresses;
    private final SourceLinks sources;
    private final Defs defs;
    private final Banners banners;
    private final Chains chains;
    private final RecordOrigin origin;

    AdrPageMaker(LibraryView view, SiteAddresses addresses, SourceLinks sources, Defs defs) {
        this.view = view;
        this.words = view.words();
        this.addresses = addresses;
        this.sources = sources;
        this.defs = defs;
        banners = new Banners(view);
        chains = new Chains(view);
        origin = new RecordOrigin(words, sources);
    }

    /** @param at place in the list of decisions, newest first */
    AdrPage make(Adr adr, int at) {
        var blocks = addresses.blocks(adr);
        var found = view.linked().linksOf(adr);
        var links = new TextLinks(found, addresses, adr.url(), blocks.anchors());
        var changedBy = view.refs(view.relations().paths(adr.path(), Kind.AMENDED_BY));
        var all = view.newestFirst();
        boolean replaced =
                view.ref(adr).past() && !view.relations().successors(adr.path()).isEmpty();
        return new AdrPage(
                frame(adr),
                view.ref(adr),
                replaced,
                banners.of(adr),
                words.date(adr.date().iso()),
                dateNote(adr),
                String.join(", ", adr.people(Person.Role.DECIDER)),
                words.count("minutes", minutes(adr)),
                said(adr),
                changedBy,
                contents(adr, blocks),
                decides(adr, blocks),
                new AdrBody(
                                adr,
                                blocks,
                                links,
                                words,
                                changedBy.stream().filter(AdrRef::inForce).toList())
                        .pieces(),
                replaced ? List.of() : questions(adr, blocks),
                replaced ? List.of() : gaps(adr),
                defs.rows(adr.body(), found),
                chains.of(adr),
                view.refs(view.relations().paths(adr.path(), Kind.RELATES_TO)),
                similar(adr),
                origin.of(adr),
                at + 1 < all.size() ? List.of(view.ref(all.get(at + 1))) : List.of(),
                at > 0 ? List.of(view.ref(all.get(at - 1))) : List.of());
    }

    private static Frame frame(Adr adr) {
        return Frame.of(
                        adr.url(),
                        LibraryView.label(adr),
                        LibraryView.cut(adr.decides().text(), 160),
                        "decisions")
                .withVendors(vendors(adr));
    }

    /** Scripts of others that the record's text needs. */
    static List<String> vendors(Adr adr) {
        var vendors = new ArrayList<String>();
        if (adr.body().features().contains("mermaid")) {
            vendors.add("mermaid");
        }
        if (adr.body().features().contains("code")) {
            vendors.add("highlight");
        }
        return List.copyOf(vendors);
    }

    private String dateNote(Adr adr) {
        return adr.date().source() == DateSource.NONE || adr.date().source() == DateSource.TEXT
                ? ""
                : words.say("date_from_" + adr.date().source().label());
    }

    private List<Said> said(Adr adr) {
        if (adr.status().statements().isEmpty()) {
            return List.of(new Said(words.say("status_not_stated"), "", ""));
        }
        return adr.status().statements().stream()
                .limit(3)
                .map(one -> one.line() > 0
                        ? new Said(
                                words.say("status_said", one.line()), one.words(), sources.view(adr.path(), one.line()))
                        : new Said(words.say("status_said_in", one.form()), one.words(), ""))
                .toList();
    }

    private List<Anchor> contents(Adr adr, ShownBlocks blocks) {
        int top = adr.body().headings().stream()
                .filter(heading -> blocks.anchors().contains(heading.anchor()))
                .mapToInt(heading -> heading.level())
                .min()
                .orElse(2);
        return adr.body().headings().stream()
                .filter(heading -> heading.level() == top
                        && blocks.anchors().contains(heading.anchor())
                        && !heading.text().isBlank())
                .map(heading -> new Anchor(heading.anchor(), heading.text()))
                .toList();
    }

    private List<DecidesView> decides(Adr adr, ShownBlocks blocks) {
        var decides = adr.decides();
        if (decides.text().isEmpty()) {
            return List.of();
        }
        var anchor = blocks.anchors().contains(decides.anchor()) ? decides.anchor() : "";
        var from = words.sayOr(
                "from_" + decides.from().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "_"), decides.from());
        return List.of(new DecidesView(
                decides.text(),
                from,
                anchor,
                Integer.toString(decides.line()),
                sources.view(adr.path(), decides.line())));
    }

    private List<QuestionView> questions(Adr adr, ShownBlocks blocks) {
        return view.insight().questions().getOrDefault(adr.path(), List.of()).stream()
                .flatMap(asked -> question(asked, blocks).stream())
                .toList();
    }

    private Optional<QuestionView> question(AskedQuestion asked, ShownBlocks blocks) {
        var anchor = blocks.anchors().contains(asked.anchor()) ? asked.anchor() : "";
        return view.term(asked.termId())
                .map(term -> new QuestionView(
                        asked.question().ask(),
                        asked.question().good(),
                        asked.question().nonAnswer(),
                        term.name(),
                        term.url(),
                        asked.section(),
                        anchor,
                        spoken(asked.spoken(), blocks)));
    }

    private static List<Passage> spoken(Passage passage, ShownBlocks blocks) {
        var anchor = blocks.anchors().contains(passage.anchor()) ? passage.anchor() : "";
        return passage.sentence().isEmpty()
                ? List.of()
                : List.of(new Passage(passage.section(), anchor, LibraryView.cut(passage.sentence(), LONGEST_QUOTE)));
    }

    private List<GapView> gaps(Adr adr) {
        return view.insight().gaps().getOrDefault(adr.path(), List.of()).stream()
                .map(gap -> GapView.of(gap, words))
                .toList();
    }

    private List<AdrRef> similar(Adr adr) {
        var told = new ArrayList<>(view.relations().at(adr.path()).stream()
                .map(edge -> RelationIndex.farEnd(edge, adr.path()))
                .toList());
        told.add(adr.path());
        return view.refs(view.similar(adr).stream()
                .filter(path -> !told.contains(path))
                .limit(4)
                .toList());
    }

    private static int minutes(Adr adr) {
        int read = adr.body().prose().stream()
                .map(Prose::text)
                .mapToInt(Vocabulary::count)
                .sum();
        return Math.max(1, (read + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE);
    }
}
