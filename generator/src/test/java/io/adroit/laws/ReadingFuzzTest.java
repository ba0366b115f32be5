package io.adroit.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.adroit.Adroit.Examined;
import io.adroit.Settings;
import io.adroit.check.Rules;
import io.adroit.insight.InsightFinder;
import io.adroit.link.LibraryLinker;
import io.adroit.model.SearchFiles;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.parse.LibraryParser;
import io.adroit.render.SiteRenderer;
import io.adroit.text.FrontMatter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whatever bytes a pull request brings: nothing throws, nothing is lost, nothing on a page runs. An ordinary test run reads the committed seeds;
 * {@code -Pfuzz} makes more of them.
 */
class ReadingFuzzTest {
    private static final Settings SETTINGS = Settings.of(Path.of("."), Path.of("target/fuzz"));
    private static final SiteRenderer RENDERER = new SiteRenderer(SETTINGS.site(), "adroit");
    private static final SearchFiles NO_SEARCH = new SearchFiles(List.of(), "", Map.of());
    private static final Pattern WHERE_TEXT_STANDS =
            Pattern.compile("(adr|glossary)/.*\\.html|(decisions/)?index\\.html|review\\.html|health\\.html");
    private static final String RECORD =
            "# Pool\n\nStatus: accepted\n\n## Decision\n\nWe keep a *connection pool*, [see](b.md) and `pools`.\n";
    private static final String ENTRY =
            "---\nterm: Connection pool\naliases: [pool]\n---\n\nOpen lines that are kept for the next caller.\n";

    @FuzzTest
    void records(byte[] bytes) {
        var text = text(bytes);
        var examined = examine(text, ENTRY);
        var library = examined.linked().library();
        assertThat(library.adrs().size() + library.skipped().size()).isEqualTo(1);
        pagesAreSafe(examined);
    }

    @FuzzTest
    void frontMatter(byte[] bytes) {
        var text = "---\n" + text(bytes) + "\n---\n" + RECORD;
        var read = FrontMatter.read(text);
        assertThat(read.bodyStart()).isBetween(0, text.length());
        read.problems().forEach(problem -> assertThat(problem.line()).isPositive());
        pagesAreSafe(examine(text, ENTRY));
    }

    @FuzzTest
    void glossary(byte[] bytes) {
        pagesAreSafe(examine(RECORD, text(bytes)));
    }

    /** The first line is the term, the rest the record. */
    @FuzzTest
    void linking(byte[] bytes) {
        var lines = text(bytes).split("\n", 2);
        var term = lines[0].replace("'", "''");
        var text = lines.length > 1 ? lines[1] : lines[0];
        var examined = examine(text, "---\nterm: '" + term + "'\n---\n\nOne sentence.\n");
        for (var links : examined.linked().adrLinks().values()) {
            int end = 0;
            for (var mention : links.mentions()) {
                assertThat(mention.span().start()).isBetween(end, text.length());
                assertThat(mention.span().end()).isBetween(mention.span().start() + 1, text.length());
                end = mention.span().end();
            }
        }
    }

    /** As the reader of files gives it. */
    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    }

    static Examined examine(String record, String entry) {
        var sources = new Sources(
                List.of(new SourceFile("adr/0001-a.md", "", record, List.of())),
                List.of(new GlossaryFile(new SourceFile("glossary/connection-pool.md", "", entry, List.of()), "")),
                List.of(),
                List.of(),
                "");
        var parsed = new LibraryParser().parse(sources);
        var linked = new LibraryLinker(SETTINGS.link()).link(parsed.value());
        var insight = new InsightFinder().find(linked.value());
        var earlier = Stream.concat(parsed.findings().stream(), linked.findings().stream())
                .toList();
        var findings = new Rules(SETTINGS.check()).check(linked.value(), insight, earlier);
        findings.forEach(
                finding -> assertThat(finding.line()).as(finding.toString()).isNotNegative());
        return new Examined(linked.value(), insight, findings);
    }

    private static void pagesAreSafe(Examined examined) {
        RENDERER.render(examined.linked(), examined.insight(), examined.findings(), NO_SEARCH)
                .filter(page -> WHERE_TEXT_STANDS.matcher(page.path()).matches())
                .forEach(page -> assertThat(
                                UnsafeMarkup.in(new String(page.content().get(), UTF_8)))
                        .as(page.path())
                        .isEmpty());
    }
}
