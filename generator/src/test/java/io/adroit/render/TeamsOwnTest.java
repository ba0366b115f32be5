package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.Adroit;
import io.adroit.SettingsReader;
import io.adroit.model.Attachment;
import io.adroit.model.BrokenTemplateException;
import io.adroit.model.OwnPage;
import io.adroit.model.SiteInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What teams set and add: pages, templates, languages, a logo. */
class TeamsOwnTest {
    private static final String ABOUT = """
            # How we decide

            On Tuesdays, with [the pool](../adr/0002.md#decision) in mind, ![the room](room.svg) and
            [the way to ask](ask.md), not [this](nowhere.md) or <script>alert(1)</script>.

            ## Who is asked

            [Everybody](#who-is-asked).
            """;

    private static Map<String, String> site(SiteInfo info) {
        return SiteRendererTest.site(info, Made.small());
    }

    private static SiteInfo with(OwnPage... pages) {
        var room = new Attachment("docs/site/room.svg", 6, () -> "<svg/>".getBytes(StandardCharsets.UTF_8));
        return Sites.in("en", List.of(pages), List.of(room));
    }

    @Test
    void aPageOfTheTeamStandsInTheNavigationOfEveryPage() {
        var files = site(with(new OwnPage("docs/site/about.md", ABOUT), new OwnPage("docs/site/ask.md", "# Ask us\n")));
        assertThat(files.get("adr/0002.html"))
                .containsSubsequence(
                        "href=\"../pages/about.html\">How we decide</a>", "href=\"../pages/ask.html\">Ask us</a>");
        assertThat(files.get("pages/about.html"))
                .contains(
                        "<title>How we decide · Marlow</title>",
                        "<h1 dir=\"auto\">How we decide</h1>",
                        "aria-current=\"page\">How we decide</a>",
                        "href=\"../adr/0002.html#decision\"",
                        "src=\"../files/docs/site/room.svg\"",
                        "href=\"../pages/ask.html\"",
                        "href=\"#who-is-asked\"")
                .doesNotContain("nowhere.md", "<script>");
        assertThat(files).containsEntry("files/docs/site/room.svg", "<svg/>");
    }

    @Test
    void aPageWithoutAHeadingIsNamedAfterItsFile() {
        assertThat(site(with(new OwnPage("docs/site/contacts.md", "Ask Ines.\n")))
                        .get("pages/contacts.html"))
                .contains("<h1 dir=\"auto\">contacts</h1>", "Ask Ines.");
    }

    @Test
    void whatTheTeamWroteCarriesItsLanguageWhereThatIsNotTheSites() {
        var german = Sites.in("de", List.of(), List.of());
        assertThat(site(german).get("adr/0002.html"))
                .contains(
                        "<html lang=\"de\"", "<blockquote dir=\"auto\" lang=\"en\">", "<h1 dir=\"auto\" lang=\"en\">");
        assertThat(site(Sites.in("en", List.of(), List.of())).get("adr/0002.html"))
                .doesNotContain("dir=\"auto\" lang");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"record.ftlh, adr/0002.html", "home.ftlh, index.html", "term.ftlh, glossary/connection-pool.html"})
    void anyTemplateCanBeReplaced(String template, String page) {
        var own = Sites.with(Map.of(template, "Ours to ask"));
        assertThat(site(own)).containsEntry(page, "Ours to ask");
    }

    @Test
    void ourTemplateThatMissesSomethingOfTheirsSaysWhoseItIs() {
        var own = Sites.with(Map.of("parts.ftlh", "<#macro date></#macro>"));
        assertThatThrownBy(() -> site(own))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("Our template cannot be used beside yours (parts.ftlh). ")
                .hasMessageEndingWith("Keep every macro that ours have, or remove yours.");
    }

    @Test
    void aTemplateThatNamesWhatIsNotThereSaysWhereAndWhatThereIs() {
        var own = Sites.with(Map.of("record.ftlh", "<p>\n${page.statsu.word}</p>"));
        assertThatThrownBy(() -> site(own))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageStartingWith(
                        "record.ftlh:2: The template cannot be used. There is no \"statsu\" here; there are ");
    }

    @Test
    void aBrokenTemplateIsToldBeforeAnyWork(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("own"));
        Files.writeString(root.resolve("own/home.ftlh"), "<h1>\n${page.lead\n</h1>");
        var settings = new SettingsReader(root, root.resolve("site")).read(Map.of("templates", "own"));
        var asked = new StringBuilder();
        assertThatThrownBy(() -> new Adroit(new io.adroit.Progress() {
                            @Override
                            public void begins(Stage stage) {
                                asked.append(stage);
                            }
                        })
                        .generate(settings))
                .hasMessageStartingWith("home.ftlh:");
        assertThat(asked).isEmpty();
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void aTemplateThatFailsOnARecordLeavesNoSiteBehind(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("own"));
        Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(root.resolve("docs/adr/0001-a.md"), "# 1. A\n\n## Status\n\nAccepted\n");
        Files.writeString(root.resolve("own/record.ftlh"), "<h1>\n${page.titel}\n</h1>");
        var settings = new SettingsReader(root, root.resolve("site")).read(Map.of("templates", "own"));
        assertThatThrownBy(() -> new Adroit().generate(settings))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageStartingWith("record.ftlh:2: ");
        assertThat(root.resolve("site/index.html")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            pages           | nowhere | Parameter pages (adroit.pages) is "nowhere". Name a folder below
            pages           | empty   | Parameter pages (adroit.pages) is "empty". Put a Markdown file into it, or leave the parameter out.
            logo            | no.svg  | Parameter logo (adroit.logo) is "no.svg". Name an image, as a path from
            contentLanguage | English language | Parameter contentLanguage (adroit.contentLanguage) is "English language". Use a language tag such as en, de or pt-BR.
            """)
    void whatCannotBeFollowedIsNamed(String name, String value, String message, @TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("empty"));
        var reader = new SettingsReader(root, root.resolve("site"));
        assertThatThrownBy(() -> reader.read(Map.of(name, value))).hasMessageStartingWith(message);
    }

    @Test
    void pagesFilesAndLogoAreReadFromTheDisk(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("docs/site/below"));
        Files.writeString(root.resolve("docs/site/b.md"), "# B\r\n");
        Files.writeString(root.resolve("docs/site/a.md"), "# A\n");
        Files.writeString(root.resolve("docs/site/plan.csv"), "x");
        Files.writeString(root.resolve("logo.svg"), "<svg/>");
        var site = new SettingsReader(root, root.resolve("site"))
                .read(Map.of("pages", "docs/site", "logo", "logo.svg"))
                .site();
        assertThat(site.pages())
                .containsExactly(new OwnPage("docs/site/a.md", "# A\n"), new OwnPage("docs/site/b.md", "# B\n"));
        assertThat(site.files()).extracting(Attachment::path).containsExactly("docs/site/plan.csv", "logo.svg");
        assertThat(site(site).get("index.html"))
                .contains("data-logo><img src=\"files/logo.svg\" alt=\"\" height=\"28\">");
    }
}
