package io.adroit.render;

import io.adroit.model.Finding;
import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every page made by a template, each with the template it is made by. */
final class Pages {
    /** Entries and records that the search page lists for readers without scripts. */
    private static final int LISTED = 300;

    private final LibraryView view;
    private final SiteInfo site;
    private final BiFunction<String, Record, byte[]> templates;
    private final Words words;
    private final SiteAddresses addresses;
    private final SourceLinks sources;
    private final Defs defs;

    /** @param templates by name and what the page says its bytes */
    Pages(LibraryView view, SiteAddresses addresses, SiteInfo site, BiFunction<String, Record, byte[]> templates) {
        this.view = view;
        this.site = site;
        this.templates = templates;
        words = view.words();
        this.addresses = addresses;
        sources = new SourceLinks(site);
        defs = new Defs(view);
    }

    Stream<Page> all(List<Finding> findings) {
        var html = Stream.of(lists(findings), records(), entries(), own())
                .flatMap(part -> part)
                .toList();
        return Stream.of(html.stream(), feeds(html.stream().map(Page::path).toList()), wholeLists())
                .flatMap(part -> part);
    }

    private Stream<Page> lists(List<Finding> findings) {
        var time = new TimelinePage.Maker(view);
        var pages = new ArrayList<Page>();
        pages.add(page("index.html", "home.ftlh", () -> new HomePage.Maker(view).make()));
        new DecisionsPage.Maker(view)
                .make()
                .forEach(made -> pages.add(page(made.frame().path(), "decisions.ftlh", () -> made)));
        new GlossaryPage.Maker(view, defs)
                .make()
                .forEach(made -> pages.add(page(made.frame().path(), "glossary.ftlh", () -> made)));
        pages.add(page("timeline.html", "timeline.ftlh", time::timeline));
        pages.add(page("map.html", "timeline.ftlh", time::map));
        pages.add(page("incidents.html", "incidents.ftlh", () -> new IncidentsPage.Maker(view).make()));
        pages.add(page("review.html", "review.ftlh", () -> new ReviewMaker(view).page()));
        pages.add(page("learn.html", "learn.ftlh", () -> new LearnPage.Maker(view).make()));
        pages.add(page("health.html", "health.ftlh", () -> new HealthPage.Maker(view, sources).make(findings)));
        pages.add(page("search.html", "search.ftlh", this::search));
        pages.add(page("404.html", "404.ftlh", () -> simple("404.html", words.say("not_found"))));
        return pages.stream();
    }

    private Stream<Page> records() {
        var maker = new AdrPageMaker(view, addresses, sources, defs);
        var all = view.newestFirst();
        return IntStream.range(0, all.size())
                .mapToObj(at -> page(all.get(at).url(), "record.ftlh", () -> maker.make(all.get(at), at)));
    }

    private Stream<Page> entries() {
        var terms = new TermPageMaker(view, addresses, sources, defs);
        var compare = new ComparePage.Maker(view, addresses, sources);
        var entries = view.terms().stream().map(term -> page(term.url(), "term.ftlh", () -> terms.make(term)));
        var writtenIn = defs.writtenIn();
        var which = defs.ambiguous().entrySet().stream()
                .map(form -> page(
                        TextLinks.termUrl("~" + form.getKey()),
                        "which.ftlh",
                        () -> which(form.getKey(), form.getValue(), writtenIn)));
        var pairs = view.insight().pairs().stream()
                .flatMap(pair -> view.term(pair.first()).stream()
                        .flatMap(first -> view.term(pair.second()).stream()
                                .map(second ->
                                        page(pair.url(), "compare.ftlh", () -> compare.make(pair, first, second)))));
        return Stream.of(entries, which, pairs).flatMap(part -> part);
    }

    private Stream<Page> own() {
        var maker = new TeamPage.Maker(site, addresses, words);
        return site.pages().stream().map(own -> page(own.url(), "page.ftlh", () -> maker.make(own)));
    }

    private Stream<Page> feeds(List<String> paths) {
        var feed = new Feed(view, site);
        var copies = new MarkdownCopies(view, site);
        var pages = new ArrayList<Page>();
        pages.add(new Page("feed.xml", feed::atom));
        if (!site.siteUrl().isEmpty()) {
            pages.add(new Page(
                    "sitemap.xml",
                    () -> feed.sitemap(paths.stream()
                            .filter(path -> !path.equals("404.html"))
                            .toList())));
        }
        pages.add(
                new Page("llms.txt", () -> Page.of("", copies.index()).content().get()));
        return pages.stream();
    }

    /** All rows of the lists that are split. */
    private Stream<Page> wholeLists() {
        var pages = new ArrayList<Page>();
        if (view.newestFirst().size() > DecisionsPage.LONGEST) {
            pages.add(WholeLists.decisions(
                    view.newestFirst().stream().map(view::ref).toList()));
        }
        var groups = new GlossaryPage.Maker(view, defs).groups();
        if (GlossaryPage.Maker.isLong(groups)) {
            pages.add(new WholeLists(words).entries(groups));
        }
        return pages.stream();
    }

    private Page page(String path, String template, Supplier<? extends Record> maker) {
        return new Page(path, () -> templates.apply(template, maker.get()));
    }

    /** @param writtenIn see {@link Defs#writtenIn} */
    private SimplePage which(String form, List<TermRef> owners, Map<String, List<String>> writtenIn) {
        var url = TextLinks.termUrl("~" + form);
        var frame = Frame.of(url, words.say("which_title", form), words.say("which_lead"), "glossary");
        return new SimplePage(frame, form, owners, view.refs(writtenIn.getOrDefault(url, List.of())));
    }

    private SimplePage search() {
        var title = words.say("search_title");
        var records = view.newestFirst().stream().limit(LISTED).map(view::ref).toList();
        var terms = view.terms().stream().limit(LISTED).map(LibraryView::ref).toList();
        var frame = Frame.of("search.html", title, words.say("search_description"), "")
                .withoutHeadSearch();
        return new SimplePage(frame, title, terms, records);
    }

    private static SimplePage simple(String path, String title) {
        return new SimplePage(Frame.of(path, title, "", "").withoutHeadSearch(), title, List.of(), List.of());
    }
}
