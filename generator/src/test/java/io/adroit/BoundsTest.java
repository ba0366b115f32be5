package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger's pull request that changes {@code adroit.yml} or brings links reads and writes nothing outside the repository. */
class BoundsTest {
    private static final String SECRET = "For the machine alone.";

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void checkout() throws IOException {
        var secret = Files.createDirectories(folder.resolve("home/docs/adr"));
        for (var name : new String[] {"key", "record.ftlh", "glossary.md", "note.md", "docs/adr/0001-note.md"}) {
            Files.writeString(folder.resolve("home").resolve(name), "# Note\n\nStatus: accepted\n\n" + SECRET + "\n");
        }
        assertThat(secret).isDirectory();
        Files.createDirectories(folder.resolve("checkout/.git"));
        root = Files.createDirectories(folder.resolve("checkout/part"));
        write("docs/adr/0001-a.md", "# Use a pool\n\nStatus: accepted\n");
        write("site/a.md", "# Ours\n\n![x](key.png)\n");
        write("templates/README.txt", "");
        link("site/key.png", "home/key");
        link("site/b.md", "home/note.md");
        link("templates/record.ftlh", "home/record.ftlh");
        link("docs/adr/link.md", "home/note.md");
        link("logo.png", "home/key");
        link("out", "home");
        link("away", "home");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(name), folder.resolve(target));
    }

    private Settings read(Map<String, String> given) throws IOException {
        return new SettingsReader(root, folder.resolve("published")).read(given);
    }

    @ParameterizedTest
    @CsvSource({
        "sources, ../../home",
        "sources, away/docs/adr",
        "sources, 'away/*/adr'",
        "sources, '../../*/docs/adr'",
        "glossary, ../../home/glossary.md",
        "glossary, away",
        "pages, away",
        "templates, away",
        "templates, ../../home",
        "logo, logo.png",
        "logo, ../../home/key",
        "baseline, ../../home/key",
        "outputDirectory, ../../elsewhere",
        "outputDirectory, out/site",
        "outputDirectory, ../.git/hooks",
        "sourceUrl, 'javascript:alert(1)//{path}'",
        "editUrl, ' JavaScript:alert(1)//{path}'",
        "backUrl, 'data:text/html,x'",
        "sourceUrl, 'vscode://file/{path}'"
    })
    void theFileLeadsNowhereElse(String name, String value) throws IOException {
        write("adroit.yml", name + ": \"" + value + "\"\n");
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aFileThatIsALinkIsNotRead() throws IOException {
        link("adroit.yml", "home/key");
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("link out of the repository")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aSiteMadeOfLinksHoldsNothingOfTheMachine() throws IOException {
        write("module/docs/adr/0001-b.md", "# Use a queue\n\nStatus: accepted\n");
        write("adroit.yml", "sources: [docs/adr, '*/docs/adr']\npages: site\ntemplates: templates\n");
        new Adroit().generate(read(Map.of("git", "false")));
        try (var files = Files.walk(folder.resolve("published"))) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> holds(file, SECRET));
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theCommandLineAndPlacesElsewhereInTheRepositoryAreFree() throws IOException {
        Files.createDirectories(folder.resolve("checkout/shared/adr"));
        write("adroit.yml", "sources: ../shared/adr\noutputDirectory: ../made\n");
        assertThat(read(Map.of()).sources()).containsExactly(folder.resolve("checkout/shared/adr"));
        assertThat(read(Map.of("sources", "../../home/docs/adr", "outputDirectory", "../../elsewhere"))
                        .sources())
                .containsExactly(folder.resolve("home/docs/adr"));
    }

    @ParameterizedTest
    @CsvSource({"docs/adr", "docs", "made"})
    void aSiteThatWouldHoldTheUsualSourcesIsRefusedUnderAnyName(String output) throws IOException {
        Files.createSymbolicLink(root.resolve("made"), root.resolve("docs/adr"));
        assertThatThrownBy(() -> read(Map.of("outputDirectory", output)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("none of the sources");
    }

    @Test
    void aSiteWithinTheSourcesIsNoSource() throws IOException {
        var given = Map.of("outputDirectory", "docs/adr/made", "git", "false");
        var first = new Adroit().generate(read(given)).published();
        var second = new Adroit().generate(read(given)).published();
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.changed()).isZero();
    }

    @Test
    void passwordsInAddressesStandOnNoPageAndInNoMessage() throws IOException {
        var site = read(Map.of("repository", "https://ci:token@example.org/a/b.git", "siteUrl", "https://u:token@c.d"))
                .site();
        assertThat(site.toString()).doesNotContain("token").contains("https://example.org/a/b/blob/", "https://c.d/");
        assertThatThrownBy(() -> read(Map.of("repository", "ssh://ci:token@example.org/a/b.git")))
                .hasMessageNotContaining("token");
    }
}
