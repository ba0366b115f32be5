package io.adroit.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Attachment;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.LinkSettings;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.parse.LibraryParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How records lead to one another. */
class RecordLinksTest {
    private final List<SourceFile> files = new ArrayList<>();

    RecordLinksTest() {
        file("docs/adr/0003-use-x.md", "# 3. Use X\n");
        file("docs/adr/0012-use-y.md", "---\nid: ARC-77\nslug: 32\n---\n# 12. Use the letter Y\n");
        file("docs/adr/0020-twin.md", "# Twin\n");
        file("docs/adr/0020-twin-two.md", "# Twin two\n");
        file("docs/adr/2022-02-03-own-folder/README.md", "# Own folder\n");
        file("other/0003-elsewhere.md", "# 3. Elsewhere\n");
    }

    private void file(String path, String text) {
        files.add(new SourceFile(path, "", text, List.of()));
    }

    private Found<LinkedLibrary> link() {
        var attachments = List.of(new Attachment("docs/adr/plan.png", 1, () -> new byte[0]));
        var skipped = List.of(new Skipped("docs/adr/README.md", "index page"));
        var sources = new Sources(files, List.of(), attachments, skipped, "");
        return new LibraryLinker(LinkSettings.STANDARD)
                .link(new LibraryParser().parse(sources).value());
    }

    private Found<LinkedLibrary> with(String body) {
        file("docs/adr/0050-it.md", "# 50. It\n\n" + body + "\n");
        return link();
    }

    private static List<String> lines(Found<LinkedLibrary> found) {
        return found.findings().stream().map(Finding::toLine).toList();
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](0012-use-y.md) | docs/adr/0012-use-y.md",
                "[a](./0012-use-y) | docs/adr/0012-use-y.md",
                "[a](../adr/0012-Use-Y.md#context) | docs/adr/0012-use-y.md",
                "[a](/docs/adr/0012-use-y.md) | docs/adr/0012-use-y.md",
                "[a](/adr/32) | docs/adr/0012-use-y.md",
                "[a](https://github.com/o/r/blob/main/docs/adr/0012-use-y.md) | docs/adr/0012-use-y.md",
                "[a](2022-02-03-own-folder/) | docs/adr/2022-02-03-own-folder/README.md",
                "[a](2022-02-03-own-folder/README.md) | docs/adr/2022-02-03-own-folder/README.md",
                "[a][r]⏎⏎[r]: 0012-use-y.md | docs/adr/0012-use-y.md",
                "[[0012-use-y]] | docs/adr/0012-use-y.md",
                "[[0012]] | docs/adr/0012-use-y.md",
                "![a](plan.png) | docs/adr/plan.png",
                "as ADR-0012 says | docs/adr/0012-use-y.md",
                "as ADR 3 says | docs/adr/0003-use-x.md",
            })
    void linksLeadToRecordsAndFiles(String source, String path) {
        var linked = with(source.replace("⏎", "\n")).value();
        var adr = linked.library().adrs().stream()
                .filter(one -> one.number() == 50)
                .findFirst()
                .orElseThrow();
        assertThat(linked.linksOf(adr).records())
                .extracting(link -> link.path())
                .containsExactly(path);
    }

    @ParameterizedTest(name = "{0} is nobody''s link")
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](https://example.org/x) | x",
                "[a](https://github.com/o/r/pull/12) | x",
                "[a](README.md) | x",
                "[a](#context) | x",
                "[a](mailto:a@example.org) | x",
                "`ADR-0012` | x",
                "ADR-0020 is two records | x",
                "ADR-0050 is this one | x",
                "the LADR-12 and 12 more | x",
            })
    void otherLinksAreLeftAlone(String source, String nothing) {
        var linked = with(source);
        var adr = linked.value().library().adrs().stream()
                .filter(one -> one.number() == 50)
                .findFirst()
                .orElseThrow();
        assertThat(linked.value().linksOf(adr).records()).isEmpty();
        assertThat(lines(linked)).isEmpty();
    }

    @Test
    void aLinkToAFileThatIsNotThereIsAFindingAtItsPlace() {
        assertThat(lines(with("See [the old one](0004-gone.md).")))
                .containsExactly(
                        "docs/adr/0050-it.md:3:5: The link [the old one](0004-gone.md) leads to no file of the source folders."
                                + " Mend its path, or remove the link. [link-broken]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "superseded by [ADR-0012](0012-use-y.md) | docs/adr/0012-use-y.md",
                "superseded by ADR-0012 | docs/adr/0012-use-y.md",
                "superseded by #12 | docs/adr/0012-use-y.md",
                "superseded by 12. Use the letter Y | docs/adr/0012-use-y.md",
                "superseded by 0012-use-y.md | docs/adr/0012-use-y.md",
                "superseded by 0012-use-y | docs/adr/0012-use-y.md",
                "superseded by ARC-77 | docs/adr/0012-use-y.md",
                "superseded by Use the letter Y | docs/adr/0012-use-y.md",
                "superseded by [[0012]] | docs/adr/0012-use-y.md",
                "superseded by [a](wrong/folder/0012-use-y.md) | docs/adr/0012-use-y.md",
                "superseded by ADR 3 and ADR 12 | docs/adr/0003-use-x.md, docs/adr/0012-use-y.md",
            })
    void relationsFindTheirRecords(String status, String paths) {
        var linked = with("## Status\n\n" + status).value();
        var adr = linked.library().adrs().stream()
                .filter(one -> one.number() == 50)
                .findFirst()
                .orElseThrow();
        assertThat(String.join(", ", linked.related(adr, Kind.SUPERSEDED_BY))).isEqualTo(paths);
        var other = linked.library().adrs().stream()
                .filter(one -> one.number() == 12)
                .findFirst()
                .orElseThrow();
        assertThat(linked.related(other, Kind.SUPERSEDES)).containsExactly(adr.path());
    }

    @Test
    void aRelationToNoRecordIsAFinding() {
        assertThat(lines(with("## Status\n\nSuperseded by ADR-0099")))
                .containsExactly(
                        "docs/adr/0050-it.md:5:15: This record is superseded by \"ADR-0099\", and no record fits those words."
                                + " Link the record's file, or mend its number or name. [link-dangling]");
    }

    @Test
    void oneMissingRecordIsReportedOnceHoweverItIsNamed() {
        var found = with("Superseded by: 99\n\n## Status\n\nSuperseded by [ADR-0099](0099-gone.md)");
        assertThat(lines(found).stream().filter(line -> line.endsWith("[link-dangling]")))
                .hasSize(1);
    }

    @Test
    void ofTwoRecordsWithOneNumberNeitherIsMeant() {
        var linked = with("## Status\n\nSuperseded by ADR 20").value();
        assertThat(linked.relations()).isEmpty();
    }
}
