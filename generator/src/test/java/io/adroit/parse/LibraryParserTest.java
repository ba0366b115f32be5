package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Adr;
import io.adroit.model.DateField.DateSource;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Library;
import io.adroit.model.Revision;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of a whole library: which files are records, how a folder writes its dates, ids. */
class LibraryParserTest {
    private static final String RECORD =
            "# Use X\n\n## Status\n\nAccepted\n\n## Context\n\nWhy?\n\n## Decision\n\nX.\n";

    private final List<SourceFile> files = new ArrayList<>();

    private void file(String path, String text) {
        files.add(new SourceFile(path, "", text, List.of()));
    }

    private Found<Library> parse() {
        return new LibraryParser().parse(new Sources(files, List.of(), List.of(), List.of(), ""));
    }

    @Test
    void everyFileIsARecordOrHasAReason() {
        file("adr/0000-template.md", RECORD);
        file("adr/0001-use-x.md", RECORD);
        file("adr/0002-nothing.md", " \n");
        file("adr/0003-use-template-engine.md", RECORD);
        file("adr/README.md", "# Decisions\n\n- [Use X](0001-use-x.md)\n");
        file("adr/SUMMARY.md", "# Summary\n");
        file("adr/ADR-XXXX-keep-stock-in-one-place.md", RECORD);
        file("adr/ADR-XXXX-short-title.md", RECORD);
        file("adr/adr-template.md", RECORD);
        file("adr/glossary.md", "# Glossary\n");
        file("adr/unusual.md", "Some words.\n");
        file("docs/2022-02-03-use-y/README.md", "# Use Y\n");
        file("docs/2022-02-03-use-y/measurements.md", "# Measurements\n");
        file("docs/2024/README.md", "# What we did in 2024\n");
        file("docs/CHANGELOG.md", "# Changes\n");
        file("docs/guide.md", "# How to install\n");
        file("docs/templates/short.md", RECORD);
        file("examples/a/index.md", "# Decide A\n\n" + "Many words. ".repeat(40));
        file("examples/a/README.md", "index.md");
        file("examples/b/index.md", "# Decide B\n\n" + "Many words. ".repeat(40));
        file("examples/c/index.md", "# Decide C\n\n" + "Many words. ".repeat(40));
        file("examples/index.md", "# Examples\n\n- [A](a)\n");
        var library = parse().value();
        assertThat(library.adrs())
                .extracting(Adr::path)
                .containsExactly(
                        "adr/0001-use-x.md",
                        "adr/0003-use-template-engine.md",
                        "adr/ADR-XXXX-keep-stock-in-one-place.md",
                        "adr/unusual.md",
                        "docs/2022-02-03-use-y/README.md",
                        "examples/a/index.md",
                        "examples/b/index.md",
                        "examples/c/index.md");
        assertThat(library.skipped())
                .containsExactly(
                        new Skipped("adr/0000-template.md", "template"),
                        new Skipped("adr/0002-nothing.md", "empty"),
                        new Skipped("adr/ADR-XXXX-short-title.md", "template"),
                        new Skipped("adr/README.md", "index page"),
                        new Skipped("adr/SUMMARY.md", "table of contents"),
                        new Skipped("adr/adr-template.md", "template"),
                        new Skipped("adr/glossary.md", "glossary"),
                        new Skipped(
                                "docs/2022-02-03-use-y/measurements.md", "attachment of 2022-02-03-use-y/README.md"),
                        new Skipped("docs/2024/README.md", "index page"),
                        new Skipped("docs/CHANGELOG.md", "project file"),
                        new Skipped("docs/guide.md", "not a decision record"),
                        new Skipped("docs/templates/short.md", "template"),
                        new Skipped("examples/a/README.md", "link to index.md"),
                        new Skipped("examples/index.md", "index page"));
    }

    @Test
    void theFolderTellsWhetherDaysOrMonthsComeFirst() {
        file("uk/0001-a.md", "# A\n\nDate: 03/04/2021\n");
        file("uk/0002-b.md", "# B\n\nDate: 25/04/2021\n");
        file("us/0001-a.md", "# A\n\nDate: 03/04/2021\n");
        file("us/0002-b.md", "# B\n\nDate: 04/25/2021\n");
        file("wo/0001-a.md", "# A\n\nDate: 2021-01-30\n");
        file("wo/0002-b.md", "# B\n\nDate: 02/03/2021\n");
        file("wo/0003-c.md", "# C\n\nDate: 2021-02-10\n");
        assertThat(parse().value().adrs())
                .extracting(adr -> adr.path() + " " + adr.date().iso())
                .containsExactly(
                        "uk/0001-a.md 2021-04-03",
                        "uk/0002-b.md 2021-04-25",
                        "us/0001-a.md 2021-03-04",
                        "us/0002-b.md 2021-04-25",
                        "wo/0001-a.md 2021-01-30",
                        "wo/0002-b.md 2021-02-03",
                        "wo/0003-c.md 2021-02-10");
    }

    @Test
    void aDateThatIsNotStatedIsTheFileNamesElseThatOfTheFirstCommit() {
        var history =
                List.of(new Revision("2022-01-01", "A", "2", "Mend"), new Revision("2020-05-06", "A", "1", "Decide"));
        files.add(new SourceFile("adr/0001-a.md", "", "# A\n", history));
        files.add(new SourceFile("adr/0002-b.md", "", "# B\n\nDate: 2021-02-30\n", history));
        files.add(new SourceFile("adr/20210203-c.md", "", "# C\n", history));
        assertThat(parse().value().adrs())
                .extracting(adr -> adr.date().iso() + " " + adr.date().source())
                .containsExactly(
                        "2020-05-06 " + DateSource.GIT, " " + DateSource.NONE, "2021-02-03 " + DateSource.FILE_NAME);
    }

    @Test
    void aRecordHasTheChangesOfItsStatusThatItsHistoryShows() {
        var edit = new Revision.Edit(List.of("Proposed"), List.of("Accepted"));
        var history = List.of(new Revision("2022-01-01", "A", "2", "Accept", List.of(edit)));
        files.add(new SourceFile("adr/0001-a.md", "", "# A\n\n## Status\n\nAccepted\n", history));
        files.add(new SourceFile("adr/0002-b.md", "", "# B\n\n## Status\n\nRejected\n", history));
        assertThat(parse().value().adrs())
                .extracting(adr -> adr.status().changes())
                .containsExactly(
                        List.of(new StatusChange("2022-01-01", "A", Status.PROPOSED, Status.ACCEPTED)), List.of());
    }

    @Test
    void equalNamesGetANumberAndAFinding() {
        file("a/0001-Use-X.md", RECORD);
        file("b/0001-use-x.md", RECORD);
        files.add(new SourceFile("c/0001-use-x.md", "web", RECORD, List.of()));
        var found = parse();
        assertThat(found.value().adrs())
                .extracting(Adr::url)
                .containsExactly("adr/0001-use-x.html", "adr/0001-use-x-2.html", "adr/web/0001-use-x.html");
        assertThat(found.findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "b/0001-use-x.md:1:1: Another record has the name \"0001-use-x\" too; so this record's page is 0001-use-x-2.html."
                                + " Rename the file if you want another address. [id-duplicate]");
    }

    @Test
    void brokenFrontMatterIsToldAtItsPlaceAndStillRead() {
        file("adr/0001-a.md", "---\ntitle: Use X\nstatus: \"accepted\" now\n---\n");
        var found = parse();
        assertThat(found.value().adrs().get(0).title().text()).isEqualTo("Use X");
        assertThat(found.findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "adr/0001-a.md:3:20: The front matter is no sound YAML: expected <block end>, but found '<scalar>'."
                                + " Mend it there; put values with colons, braces or brackets in quotes. [yaml-broken]");
    }
}
