package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write in Markdown, as a page shows it: {@code written/adr} in the test resources has one of each. */
public class WrittenContentTest {
    private static final String RECORD = "adr/0001-write-as-people-write.html";

    @TempDir
    static Path folder;

    private static BuiltSite english;
    private static BuiltSite german;

    @BeforeAll
    static void build() throws IOException {
        english = build("en");
        german = build("de");
    }

    private static BuiltSite build(String language) throws IOException {
        var root = written();
        return BuiltSite.of(
                root,
                List.of(root.resolve("adr")),
                List.of(root.resolve("glossary")),
                folder.resolve(language),
                language);
    }

    /** The library. */
    public static Path written() {
        return BuiltSite.sampleFolder().resolveSibling("generator/src/test/resources/io/adroit/written");
    }

    private static String record() {
        return english.pages().get(RECORD);
    }

    @Test
    void everyIdStandsOnceAndEveryLinkLeadsSomewhere() {
        assertThat(english.faults()).isEmpty();
        assertThat(german.faults()).isEmpty();
    }

    @Test
    void formulasKeepTheirBackslashesAndPricesAreNone() {
        assertThat(record()).contains("$x\\,y = \\{1\\}$", "$$\\int_0^1 x\\,dx$$", "this costs $5 and *not* $6.");
    }

    @Test
    void listsOfTasksAndOfDefinitionsAndFootnotesAreWhatTheyAre() {
        assertThat(record())
                .contains(
                        "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done\"> looked at",
                        "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Open\"> still to do",
                        "<dt>Load\n</dt>\n<dd>What a ",
                        "role=\"doc-noteref\">1</a>",
                        "role=\"doc-footnote\"",
                        "role=\"doc-backlink\" aria-label=\"Back to the text\"");
    }

    @Test
    void anAdmonitionHasTheWordOfItsAuthorAndNoClassOfThePage() {
        assertThat(record())
                .contains(
                        "<div class=\"admonition is-note\"><p class=\"admonition-title\">Note</p>",
                        "<div class=\"admonition is-warning\"><p class=\"admonition-title\">Warning</p>",
                        "<div class=\"admonition is-question\"><p class=\"admonition-title\">Who reads it?</p>",
                        "<div class=\"admonition is-caution\"><p class=\"admonition-title\">Beware</p>");
    }

    @Test
    void aTableScrollsByItselfAndKeepsTheAlignmentOfItsColumns() {
        assertThat(record())
                .contains(
                        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>",
                        "<th scope=\"col\" align=\"right\">Right</th>",
                        "<td align=\"left\">b | c</td><td align=\"right\">22</td>");
    }

    @Test
    void picturesAndFilesAreCopiedAndWhatIsGoneIsSaid() {
        assertThat(english.files()).contains("files/adr/img/days.png", "files/adr/files/plan.csv");
        assertThat(record())
                .contains(
                        "<img src=\"../files/adr/img/days.png\" width=\"30\" height=\"10\" alt=\"How long the queue was on each day\"",
                        "A picture that is gone",
                        "<a href=\"../files/adr/files/plan.csv\">The plan</a>",
                        "<a href=\"#by-hand\">the heading</a>")
                .doesNotContain("gone.png");
    }

    @Test
    void diagramsThatCanBeDrawnAreAndOthersStandAsCode() {
        assertThat(record())
                .contains(
                        "<pre class=\"mermaid\">graph TD",
                        "<pre tabindex=\"0\"><code class=\"language-plantuml\">@startuml",
                        "<pre tabindex=\"0\"><code class=\"language-math\">\\sum_{i=0}^n i_a^2",
                        "<pre tabindex=\"0\"><code class=\"language-java\">",
                        "assets/vendor/mermaid.min.js",
                        "assets/vendor/highlight.min.js");
        assertThat(english.pages().get("adr/0002-right-to-left.html")).doesNotContain("assets/vendor/");
    }

    @Test
    void textFromRightToLeftSaysSoAndTheInterfaceStaysAsItIs() {
        assertThat(english.pages().get("adr/0002-right-to-left.html"))
                .contains(
                        "<html lang=\"en\"",
                        "<h1 dir=\"auto\">",
                        "<blockquote dir=\"auto\">",
                        "<div class=\"prose\" dir=\"auto\"",
                        "<ul dir=\"auto\">",
                        "<table dir=\"auto\">");
        assertThat(record()).doesNotContain("<ul dir", "<table dir");
    }

    @Test
    void aGermanPageNamesTablesTasksAndNotesInGerman() {
        assertThat(german.pages().get(RECORD))
                .contains(
                        "aria-label=\"Tabelle\"",
                        "aria-label=\"Erledigt\"",
                        "aria-label=\"Offen\"",
                        "aria-label=\"Zurück zum Text\"",
                        "3. Februar 2025")
                .doesNotContain("aria-label=\"Table\"", "aria-label=\"Done\"", "aria-label=\"Open\"");
    }
}
