package io.adroit;

import io.adroit.Progress.Stage;
import io.adroit.check.Rules;
import io.adroit.index.SearchIndexer;
import io.adroit.insight.InsightFinder;
import io.adroit.link.LibraryLinker;
import io.adroit.link.LinkExplainer;
import io.adroit.link.LinkMemory;
import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.Parallel;
import io.adroit.model.SearchFiles;
import io.adroit.parse.LibraryParser;
import io.adroit.parse.ParseMemory;
import io.adroit.render.SiteRenderer;
import io.adroit.site.SiteWriter;
import io.adroit.site.SiteWriter.Published;
import io.adroit.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole program: the order of the stages is written here and nowhere else. */
public final class Adroit {
    private static final String GENERATOR = "adroit 0.1.0";

    private final Progress progress;
    private final Optional<Memory> memory;

    /** Texts as they were parsed and linked the time before. */
    private record Memory(ParseMemory parsed, LinkMemory linked) {}

    /** Says nothing on its way. */
    public Adroit() {
        this(Progress.UNHEARD);
    }

    /** Tells how far it has come. */
    public Adroit(Progress progress) {
        this(progress, Optional.empty());
    }

    private Adroit(Progress progress, Optional<Memory> memory) {
        this.progress = progress;
        this.memory = memory;
    }

    /** For a preview: remembers texts, so that a run costs what has changed since the one before. Not for two runs at once. */
    public static Adroit remembering(Progress progress) {
        return new Adroit(progress, Optional.of(new Memory(new ParseMemory(), new LinkMemory())));
    }

    /** The same with all that it remembers, telling nothing. */
    public Adroit unheard() {
        return new Adroit(Progress.UNHEARD, memory);
    }

    /**
     * Reads records and glossary, links, checks, and writes the site.
     *
     * @throws IOException when a source cannot be read or the site cannot be written; the site that was there stays whole
     */
    public Report generate(Settings settings) throws IOException {
        var renderer = new SiteRenderer(
                settings.site(), GENERATOR); // first, so that a broken template is told before any work
        var known = link(settings);
        var insight = understand(known);
        // The index is written by one thread, beside which the check has room.
        var index = CompletableFuture.supplyAsync(() -> new SearchIndexer().index(known.linked(), insight));
        var checked = check(settings, known, insight);
        var search = stage(Stage.INDEXING, () -> Parallel.joined(index), Counts::of);
        var pages = renderer.render(checked.linked(), checked.insight(), checked.findings(), search);
        progress.begins(Stage.WRITING);
        var published = new SiteWriter(settings.outputDirectory())
                .write(Stream.concat(pages, search.files().stream()).map(this::told));
        progress.ends(Stage.WRITING, Counts.of(published));
        return new Report(checked.linked(), checked.findings(), published);
    }

    /** Reads, links and checks; writes nothing. */
    public Report check(Settings settings) throws IOException {
        var checked = examine(settings);
        return new Report(checked.linked(), checked.findings(), new Published(0, 0, 0));
    }

    /** Folders or files whose records will be read: those of the settings, else those found in the usual places; empty when there are none. */
    public List<Path> recordFolders(Settings settings) throws IOException {
        return reader(settings).recordFolders(settings.sources());
    }

    /** All files and folders that a site depends on, whether they are there or not. */
    public List<Path> places(Settings settings) throws IOException {
        var places = new ArrayList<Path>(reader(settings).places(settings.sources(), settings.glossary()));
        places.add(settings.root().resolve("adroit.yml"));
        settings.templateFolder().ifPresent(places::add);
        settings.site()
                .pages()
                .forEach(page -> places.add(settings.root().resolve(page.path()).resolveSibling("")));
        return places;
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
     * @throws ConfigurationException when no such file was read
     */
    public List<String> explain(Settings settings, String path, int line) throws IOException {
        var library = link(settings).linked().library();
        boolean read = Stream.concat(
                        library.adrs().stream().map(Adr::path),
                        library.terms().stream().map(term -> term.origin().path()))
                .anyMatch(path::equals);
        if (!read) {
            throw new ConfigurationException(
                    "at",
                    path,
                    "Name a record or a glossary file that is read, as a path from " + settings.root() + ".");
        }
        return new LinkExplainer(settings.link())
                .explain(library, path, line).stream()
                        .map(one -> path + ":" + one.toLine())
                        .toList();
    }

    /** Index and shards of the search. */
    public SearchFiles search(Examined examined) {
        return stage(
                Stage.INDEXING, () -> new SearchIndexer().index(examined.linked(), examined.insight()), Counts::of);
    }

    private Page told(Page page) {
        return new Page(page.path(), () -> {
            progress.made();
            return page.content().get();
        });
    }

    /** Every file of the site but those of the search; each is made when it is asked for. */
    public Stream<Page> pages(Settings settings, Examined examined, SearchFiles search) {
        return new SiteRenderer(settings.site(), GENERATOR)
                .render(examined.linked(), examined.insight(), examined.findings(), search);
    }

    /**
     * What the texts say, with what connects them.
     *
     * @param findings of the stages so far, in no particular order
     */
    public record Linked(LinkedLibrary linked, List<Finding> findings) {
        public Linked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What is known before anything is made.
     *
     * @param findings of all stages, sorted
     */
    public record Examined(LinkedLibrary linked, Insight insight, List<Finding> findings) {}

    /** The stages from source to check. */
    public Examined examine(Settings settings) throws IOException {
        return examine(settings, link(settings));
    }

    private static SourceReader reader(Settings settings) {
        return new SourceReader(settings.root(), settings.git(), settings.limits());
    }

    /** The stages from source to link. */
    public Linked link(Settings settings) throws IOException {
        progress.begins(Stage.READING);
        var sources = reader(settings).read(settings.sources(), settings.glossary(), settings.packs());
        progress.ends(Stage.READING, Counts.of(sources.value()));
        var parser = memory.map(kept -> new LibraryParser(settings.limits().text(), kept.parsed()))
                .orElseGet(() -> new LibraryParser(settings.limits().text()));
        var parsed = stage(Stage.PARSING, () -> parser.parse(sources.value()), found -> Counts.of(found.value()));
        var linker = memory.map(kept -> new LibraryLinker(settings.link(), kept.linked()))
                .orElseGet(() -> new LibraryLinker(settings.link()));
        var linked = stage(Stage.LINKING, () -> linker.link(parsed.value()), found -> Counts.of(found.value()));
        return new Linked(
                linked.value(),
                Stream.of(sources.findings(), parsed.findings(), linked.findings())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The stages from insight to check. */
    public Examined examine(Settings settings, Linked known) {
        return check(settings, known, understand(known));
    }

    private Insight understand(Linked known) {
        return stage(Stage.UNDERSTANDING, () -> new InsightFinder().find(known.linked()), Counts::of);
    }

    private Examined check(Settings settings, Linked known, Insight insight) {
        var findings = stage(
                Stage.CHECKING,
                () -> new Rules(settings.check()).check(known.linked(), insight, known.findings()),
                Counts::of);
        return new Examined(known.linked(), insight, findings);
    }

    private <T> T stage(Stage stage, Supplier<T> work, Function<T, String> counts) {
        progress.begins(stage);
        var made = work.get();
        progress.ends(stage, counts.apply(made));
        return made;
    }
}
