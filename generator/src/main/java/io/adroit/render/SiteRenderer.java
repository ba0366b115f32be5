package io.adroit.render;

import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.SearchFiles;
import io.adroit.model.SiteInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Library, insight and findings → pages. */
public final class SiteRenderer {
    /** What the keys of the search's words begin with. */
    private static final String SEARCH = "search.";

    private final SiteInfo site;
    private final String generator;
    private final Words words;
    private final Assets assets;
    private final Templates templates;

    /**
     * @param site what the team sets
     * @param generator name and version for the data files: {@code adroit 0.1.0}
     * @throws IllegalArgumentException when a colour, the language or a template of the team cannot be used
     */
    public SiteRenderer(SiteInfo site, String generator) {
        this(site, generator, new Words(site.language()));
    }

    /** @param words of the interface, whatever the language of the site */
    SiteRenderer(SiteInfo site, String generator, Words words) {
        this.site = site;
        this.generator = generator;
        this.words = words;
        assets = new Assets(site);
        templates = new Templates(site.templates());
    }

    /** Every file of the site but those of the search, in a fixed order; content is made when asked for. */
    public Stream<Page> render(LinkedLibrary linked, Insight insight, List<Finding> findings, SearchFiles search) {
        var view = new LibraryView(linked, insight, search, words);
        var addresses = new SiteAddresses(view);
        var attachments = new Attachments(view, addresses);
        var shared = templates.shared(Map.of("site", frame(view, addresses, search), "w", words.all()));
        var pages = new Pages(view, addresses, site, (name, page) -> templates.render(name, shared, page));
        return Stream.of(
                        pages.all(findings),
                        new DataFiles(view, findings, site, generator).pages(),
                        new MarkdownCopies(view, site).pages(),
                        attachments.pages(site),
                        assets.pages().stream(),
                        Assets.vendors(attachments.vendors()).stream())
                .flatMap(part -> part);
    }

    private SiteFrame frame(LibraryView view, SiteAddresses addresses, SearchFiles search) {
        var library = view.linked().library();
        var day = words.date(library.newestCommit());
        var files = words.count(
                "n_files", library.adrs().size() + (long) library.skipped().size());
        return new SiteFrame(
                site.name(),
                site.language(),
                logo(addresses),
                site.backUrl(),
                site.siteUrl(),
                generator,
                day.isEmpty() ? "" : words.say("built", day, files),
                day,
                assets.version(),
                search.version(),
                Html.lang(site.contentLanguage().equals(site.language()) ? "" : site.contentLanguage()),
                TeamPage.Maker.links(site),
                searchWords());
    }

    /** Address of the logo; empty when there is none that may be shown. */
    private String logo(SiteAddresses addresses) {
        return addresses
                .attachment(site.logo())
                .or(() -> site.files().stream()
                        .filter(file -> file.path().equals(site.logo()))
                        .findFirst())
                .filter(addresses::isInert)
                .map(addresses::fileUrl)
                .orElse("");
    }

    /** The words of the search, in the form its script reads: {@code key=word|key=word}; it knows to write a key with a capital. */
    private String searchWords() {
        return words.all().entrySet().stream()
                .filter(one -> one.getKey().startsWith(SEARCH))
                .map(one -> one.getKey().substring(SEARCH.length()) + "=" + one.getValue())
                .filter(pair -> !pair.substring(pair.indexOf('=') + 1).equals(capital(pair)))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String capital(String pair) {
        return pair.substring(0, 1).toUpperCase(Locale.ROOT) + pair.substring(1, pair.indexOf('='));
    }
}
