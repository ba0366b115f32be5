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
        file("x/adr/0001-same.md", "# 1. Same\n");
        file("y/adr/0001-same.md", "# 1. Same\n");
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
                "[a](<0012-use-y.md>) | docs/adr/0012-use-y.md",
                "[a](0012-use-y.md?plain=1#context) | docs/adr/0012-use-y.md",
                "[a](0012%2Duse%2dy.md) | docs/adr/0012-use-y.md",
                "[a](../../other/./0003-elsewhere.md) | other/0003-elsewhere.md",
                "[a](/other/0003-elsewhere.md) | other/0003-elsewhere.md",
                "[a](https://example.org/o/tree/main/docs/adr/0012-use-y) | docs/adr/0012-use-y.md",
                "[a](https://example.org/decisions/0012-use-y/) | docs/adr/0012-use-y.md",
                "[a](//example.org/docs/0012-use-y.md) | docs/adr/0012-use-y.md",
                "[a](https://example.org/adr/2022-02-03-own-folder/README.md) | docs/adr/2022-02-03-own-folder/README.md",
                "[a](https://example.org/blob/main/y/adr/0001-same.md) | y/adr/0001-same.md",
                "[a](/page/x/adr/0001-same.md) | x/adr/0001-same.md",
                "[a](2022-02-03-own-folder/) | docs/adr/2022-02-03-own-folder/README.md",
                "[a](2022-02-03-own-folder/README.md) | docs/adr/2022-02-03-own-folder/README.md",
                "[a][r]⏎⏎[r]: 0012-use-y.md | docs/adr/0012-use-y.md",
                "[[0012-use-y]] | docs/adr/0012-use-y.md",
                "[[0012]] | docs/adr/0012-use-y.md",
                "[[2022-02-03-own-folder]] | docs/adr/2022-02-03-own-folder/README.md",
                "[[arc-77]] | docs/adr/0012-use-y.md",
                "[[Use the letter Y]] | docs/adr/0012-use-y.md",
                "![a](plan.png) | docs/adr/plan.png",
                "![a](/docs/adr/plan.png) | docs/adr/plan.png",
                "[a](./plan.png) | docs/adr/plan.png",
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
                "[a](https://example.org/use-y) | x",
                "[a](https://example.org/blob/main/use) | x",
                "[a](https://example.org/blob/main/0001-same.md) | x",
                "[a](https://example.org) | x",
                "[a](README.md) | x",
                "[a](?page=2) | x",
                "[a](../../../out/0004-gone.md) | x",
                "[a](0004-gone) | x",
                "[a](.hidden) | x",
                "[a](/docs/adr/0004-gone.md) | x",
                "[a](elsewhere/0004-gone.md) | x",
                "![a](gone.png) | x",
                "[[nowhere]] | x",
                "⏎## As ADR-0012 says | x",
                "as ADR 1 says | x",
                "[a](#context) | x",
                "[a](mailto:a@example.org) | x",
                "`ADR-0012` | x",
                "ADR-0020 is two records | x",
                "ADR-0050 is this one | x",
                "the LADR-12 and 12 more | x",
            })
    void otherLinksAreLeftAlone(String source, String nothing) {
        var linked = with(source.replace("⏎", "\n"));
        var adr = linked.value().library().adrs().stream()
                .filter(one -> one.number() == 50)
                .findFirst()
                .orElseThrow();
        assertThat(linked.value().linksOf(adr).records()).isEmpty();
        assertThat(lines(linked)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "See [the old one](0004-gone.md). | 3:5: The link [the old one](0004-gone.md)",
                "[a](../../other/gone.txt) | 3:1: The link [a](../../other/gone.txt)",
                "a⏎[b⏎c](0012-use-y.md.bak) | 4:1: The link [b c](0012-use-y.md.bak)",
                "[A text that goes on for so long that nobody reads all of it in a message oooooooooooooooo](gone.md)"
                        + " | 3:1: The link [A text that goes on for so long that nobody reads all of it in a message oooooooooooooooo](gone.md)",
                "[A text that goes on for so long that nobody reads all of it in a message ooooooooooooooooy](gone.md)"
                        + " | 3:1: The link [A text that goes on for so long that nobody reads all of it in a message ooooooooooooooooy](gone.m…",
            })
    void aLinkToAFileThatIsNotThereIsAFindingAtItsPlace(String source, String said) {
        assertThat(lines(with(source.replace("⏎", "\n"))))
                .containsExactly("docs/adr/0050-it.md:" + said
                        + " leads to no file of the source folders. Mend its path, or remove the link. [link-broken]");
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
                "superseded by [a](https://example.org/docs/0012-use-y.md) | docs/adr/0012-use-y.md",
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Superseded by ADR-0099 | 15: This record is superseded by \"ADR-0099\"",
                "Superseded by use-z | 15: This record is superseded by \"use-z\"",
                "Superseded by [the next](https://example.org/0099-use-z.md) | ''",
                "Superseded by ADR-0050 | ''",
            })
    void aRelationToNoRecordIsAFinding(String status, String said) {
        var found = said.isEmpty()
                ? List.<String>of()
                : List.of(
                        "docs/adr/0050-it.md:5:" + said
                                + ", and no record fits those words. Link the record's file, or mend its number or name. [link-dangling]");
        assertThat(lines(with("## Status\n\n" + status))).isEqualTo(found);
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
