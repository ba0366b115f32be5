package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.model.Insight.Pair;
import io.adroit.model.Insight.Use;
import io.adroit.model.Links;
import io.adroit.model.Term;
import io.adroit.model.Term.TermPart;
import io.adroit.render.TermPage.Confusion;
import io.adroit.render.TermPage.PartView;
import io.adroit.render.TermPage.SourceRef;
import io.adroit.render.TermPage.UseView;
import io.adroit.text.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an entry's page. */
final class TermPageMaker {
    private static final int USES = 8;

    private final LibraryView view;
    private final Words words;
    private final SiteAddresses addresses;
    private final SourceLinks sources;
    private final Defs defs;

    TermPageMaker(LibraryView view, SiteAddresses addresses, SourceLinks sources, Defs defs) {
        this.view = view;
        this.words = view.words();
        this.addresses = addresses;
        this.sources = sources;
        this.defs = defs;
    }

    TermPage make(Term term) {
        var uses = uses(term);
        var also = term.forms().stream()
                .filter(form -> form.kind() != Form.Kind.TERM && !form.misspelling())
                .map(Form::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return new TermPage(
                Frame.of(term.url(), term.name(), LibraryView.cut(term.summary(), 160), "glossary"),
                term.name(),
                term.facts().category(),
                also.isEmpty() ? "" : words.say("also_called", also),
                term.summary(),
                term.facts().deprecated(),
                view.termRefs(List.of(term.facts().replacedBy())),
                parts(term),
                term.questions().stream()
                        .map(q -> new QuestionView(q.ask(), q.good(), q.nonAnswer(), "", "", "", "", List.of()))
                        .toList(),
                term.incident(),
                term.incident().stated(),
                confusions(term),
                uses.isEmpty() ? words.say("used_nowhere") : words.count("used_in", uses.size()),
                uses.stream().limit(USES).toList(),
                uses.stream().skip(USES).toList(),
                partDefs(term),
                related(term),
                first(term),
                facts(term),
                Stream.concat(term.facts().seeAlso().stream(), term.facts().sameAs().stream())
                        .filter(TermPageMaker::isWeb)
                        .distinct()
                        .toList(),
                source(term));
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private List<PartView> parts(Term term) {
        var found = view.linked().termLinks().getOrDefault(term.id(), List.of());
        var views = new ArrayList<PartView>();
        for (int i = 0; i < term.parts().size(); i++) {
            var part = term.parts().get(i);
            var links =
                    new TextLinks(i < found.size() ? found.get(i) : Links.NONE, addresses, term.url(), anchors(part));
            var html = Html.join(
                    List.of(Html.of(part.text().html(), part.text().body(), links.marks(), links::address, words)),
                    links.sizes());
            var kind = part.kind().name().toLowerCase(Locale.ROOT);
            var heading = part.kind() == TermPart.Kind.OTHER ? part.heading() : words.say("part_" + kind);
            views.add(new PartView(
                    kind,
                    "to." + kind + (views.stream().anyMatch(view -> view.kind().equals(kind)) ? "." + i : ""),
                    heading,
                    html));
        }
        views.sort(Comparator.comparingInt(
                part -> List.of("analogy", "why", "detail", "example", "other").indexOf(part.kind())));
        return List.copyOf(views);
    }

    private static Set<String> anchors(TermPart part) {
        return part.text().headings().stream().map(Heading::anchor).collect(Collectors.toSet());
    }

    private List<DefRow> partDefs(Term term) {
        var found = view.linked().termLinks().getOrDefault(term.id(), List.of());
        var rows = new LinkedHashMap<String, DefRow>();
        for (int i = 0; i < Math.min(found.size(), term.parts().size()); i++) {
            defs.rows(term.parts().get(i).text(), found.get(i)).stream()
                    .filter(row -> !row.id().equals(term.id()))
                    .forEach(row -> rows.putIfAbsent(row.id(), row));
        }
        return rows.values().stream()
                .sorted(Comparator.comparing((DefRow row) -> row.name().toLowerCase(Locale.ROOT))
                        .thenComparing(DefRow::id))
                .toList();
    }

    private List<Confusion> confusions(Term term) {
        return view.insight().pairs().stream()
                .filter(pair -> pair.first().equals(term.id()) || pair.second().equals(term.id()))
                .flatMap(pair -> confusion(pair, term).stream())
                .toList();
    }

    private List<Confusion> confusion(Pair pair, Term term) {
        var other = pair.first().equals(term.id()) ? pair.second() : pair.first();
        return view.termRefs(List.of(other)).stream()
                .map(ref -> new Confusion(ref, pair.differences(), pair.url()))
                .toList();
    }

    private List<UseView> uses(Term term) {
        return view.insight().uses().getOrDefault(term.id(), List.of()).stream()
                .filter(use -> view.adr(use.path()).isPresent())
                .sorted(Comparator.comparing((Use use) -> view.adr(use.path()).orElseThrow(), LibraryView.NEWEST_FIRST))
                .map(this::use)
                .toList();
    }

    private UseView use(Use use) {
        var adr = view.adr(use.path()).orElseThrow();
        var sentence = use.sentence();
        int start = Math.min(use.words().start(), sentence.length());
        int end = Math.min(use.words().end(), sentence.length());
        var anchor = addresses.blocks(adr).anchors().contains(use.anchor()) ? "#" + use.anchor() : "";
        return new UseView(
                view.ref(adr),
                use.section(),
                anchor,
                use.count() > 1 ? words.count("n_times", use.count()) : "",
                sentence.substring(0, start),
                sentence.substring(start, end),
                sentence.substring(end));
    }

    private List<TermRef> related(Term term) {
        var back = view.terms().stream()
                .filter(other -> other.related().contains(term.id()))
                .map(Term::id);
        return view.termRefs(Stream.concat(term.related().stream(), back)
                .filter(id -> !id.equals(term.id()))
                .toList());
    }

    private List<AdrRef> first(Term term) {
        return view.insight().uses().getOrDefault(term.id(), List.of()).stream()
                .flatMap(use -> view.adr(use.path()).stream())
                .filter(adr -> !adr.date().iso().isEmpty())
                .min(Comparator.comparing((Adr adr) -> adr.date().iso()).thenComparing(Adr::path))
                .map(view::ref)
                .stream()
                .toList();
    }

    private List<AdrPage.Pair> facts(Term term) {
        var facts = new ArrayList<AdrPage.Pair>();
        var owner = term.facts().owner();
        var reviewed = words.date(term.facts().reviewed());
        if (!owner.isEmpty() || !reviewed.isEmpty()) {
            var review = reviewed.isEmpty() ? "" : words.say("reviewed_on", reviewed);
            facts.add(new AdrPage.Pair(
                    words.say("kept_by"), owner + (owner.isEmpty() || review.isEmpty() ? "" : ", ") + review));
        }
        if (!term.origin().pack().isEmpty()) {
            facts.add(new AdrPage.Pair(words.say("from_pack"), term.origin().pack()));
        }
        return List.copyOf(facts);
    }

    private SourceRef source(Term term) {
        boolean pack = !term.origin().pack().isEmpty();
        var path = term.origin().path();
        return new SourceRef(
                pack ? "" : path,
                pack ? "" : sources.view(path, term.origin().line()),
                pack ? "" : sources.edit(path),
                term.origin().pack());
    }
}
