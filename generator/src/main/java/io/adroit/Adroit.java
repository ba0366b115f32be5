package io.adroit;

import io.adroit.check.Rules;
import io.adroit.index.SearchIndexer;
import io.adroit.insight.InsightFinder;
import io.adroit.link.LibraryLinker;
import io.adroit.link.LinkExplainer;
import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.SearchFiles;
import io.adroit.parse.LibraryParser;
import io.adroit.render.SiteRenderer;
import io.adroit.site.SiteWriter;
import io.adroit.site.SiteWriter.Published;
import io.adroit.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole program: the order of the stages is written here and nowhere else. */
public final class Adroit {
    private static final String GENERATOR = "adroit 0.1.0";

    /**
     * Reads records and glossary, links, checks, and writes the site.
     *
     * @throws IOException when a source cannot be read or the site cannot be written; the site that was there stays whole
     */
    public Report generate(Settings settings) throws IOException {
        var checked = examine(settings);
        var search = search(checked);
        var pages = pages(settings, checked, search);
        var published = new SiteWriter(settings.outputDirectory()).write(Stream.concat(pages, search.files().stream()));
        return new Report(checked.linked(), checked.findings(), published);
    }

    /** Reads, links and checks; writes nothing. */
    public Report check(Settings settings) throws IOException {
        var checked = examine(settings);
        return new Report(checked.linked(), checked.findings(), new Published(0, 0, 0));
    }

    /** Folders or files whose records will be read: those of the settings, else those found in the usual places; empty when there are none. */
    public List<Path> recordFolders(Settings settings) throws IOException {
        return new SourceReader(settings.root(), settings.git()).recordFolders(settings.sources());
    }

    /**
     * Writes the data files alone, those of {@code data/} in a site.
     *
     * @throws IOException when a source cannot be read or a file cannot be written
     */
    public Report export(Settings settings) throws IOException {
        var examined = examine(settings);
        var none = new SearchFiles(List.of(), "", Map.of());
        var data = pages(settings, examined, none)
                .filter(page -> page.path().startsWith("data/"))
                .map(page -> new Page(page.path().substring("data/".length()), page.content()));
        var published = new SiteWriter(settings.outputDirectory()).write(data);
        return new Report(examined.linked(), examined.findings(), published);
    }

    /**
     * Why words of a file are linked or not, a line for each, in order.
     *
     * @param path of a record or of a glossary file, from the root
     * @param line from 1; 0 for all
     */
    public List<String> explain(Settings settings, String path, int line) throws IOException {
        var library = examine(settings).linked().library();
        return new LinkExplainer(settings.link())
                .explain(library, path, line).stream()
                        .map(one -> path + ":" + one.toLine())
                        .toList();
    }

    /** Index and shards of the search. */
    public SearchFiles search(Examined examined) {
        return new SearchIndexer().index(examined.linked(), examined.insight());
    }

    /** Every file of the site but those of the search; each is made when it is asked for. */
    public Stream<Page> pages(Settings settings, Examined examined, SearchFiles search) {
        return new SiteRenderer(settings.site(), GENERATOR)
                .render(examined.linked(), examined.insight(), examined.findings(), search);
    }

    /**
     * What is known before anything is made.
     *
     * @param findings of all stages, sorted
     */
    public record Examined(LinkedLibrary linked, Insight insight, List<Finding> findings) {}

    /** The stages from source to check. */
    public Examined examine(Settings settings) throws IOException {
        var sources = new SourceReader(settings.root(), settings.git())
                .read(settings.sources(), settings.glossary(), settings.packs());
        var parsed = new LibraryParser().parse(sources.value());
        var linked = new LibraryLinker(settings.link()).link(parsed.value());
        var insight = new InsightFinder().find(linked.value());
        var earlier = Stream.of(sources.findings(), parsed.findings(), linked.findings())
                .flatMap(List::stream)
                .toList();
        return new Examined(
                linked.value(), insight, new Rules(settings.check()).check(linked.value(), insight, earlier));
    }
}
