package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.model.CheckSettings.Profile;
import io.adroit.model.LinkSettings.Occurrences;
import io.adroit.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    @TempDir
    Path root;

    private Settings read(Map<String, String> given) throws IOException {
        return new SettingsReader(root, root.resolve("target/adroit")).read(given);
    }

    @Test
    void nothingGivenMeansTheStandard() throws IOException {
        var expected = Settings.of(
                root.toAbsolutePath().normalize(),
                root.resolve("target/adroit").toAbsolutePath().normalize());
        assertThat(read(Map.of())).isEqualTo(expected);
    }

    @Test
    void parametersWinOverTheFile() throws IOException {
        Files.writeString(root.resolve("adroit.yml"), """
                siteName: Marlow Payments
                profile: strict
                occurrences: first-per-page
                starterPacks: [reliability, payments]
                severities:
                  too-long: off
                """);
        var settings = read(Map.of("profile", "advisory", "failOn", "none"));
        assertThat(settings.site().name()).isEqualTo("Marlow Payments");
        assertThat(settings.check().profile()).isEqualTo(Profile.ADVISORY);
        assertThat(settings.check().severities()).containsExactly(Map.entry("too-long", Severity.OFF));
        assertThat(settings.link().occurrences()).isEqualTo(Occurrences.FIRST_PER_PAGE);
        assertThat(settings.packs()).containsExactly("reliability", "payments");
        assertThat(settings.gate().failOn()).isEqualTo(Severity.OFF);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            profile | lax | Parameter profile (adroit.profile) is "lax". Use one of legacy, advisory, standard, strict.
            failOn | all | Parameter failOn (adroit.failOn) is "all". Use one of off, info, warning, error.
            git | yes | Parameter git (adroit.git) is "yes". Use true or false.
            asOf | 2026-02-30 | Parameter asOf (adroit.asOf) is "2026-02-30". Use a date such as 2026-11-25.
            accent | blue | Parameter accent (adroit.accent) is "blue". Use one or two colours such as #0b5a63, for light pages and for dark ones.
            language | fr | Parameter language (adroit.language) is "fr". Use one of en, de.
            maxAllowedViolations | -1 | Parameter maxAllowedViolations (adroit.maxAllowedViolations) is "-1". Use a whole number from 0 on.
            severities | too-long | Parameter severities (adroit.severities) is "too-long". Write each as rule=severity.
            severities | too-lang=off | Parameter severities (adroit.severities) is "too-lang". Name a rule as the check prints it in brackets, such as link-broken.
            outputDirectory | ${x}/out | Parameter outputDirectory (adroit.outputDirectory) is "${x}/out". Write the folder out; this variable has no value here.
            siteUrl | example.org | Parameter siteUrl (adroit.siteUrl) is "example.org". Begin it with https://.
            """)
    void aValueThatCannotBeUsedIsNamedWithWhatIsAllowed(String name, String value, String message) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void anUnknownNameInTheFileIsNamedWithItsLine() throws IOException {
        Files.writeString(root.resolve("adroit.yml"), "siteName: A\nsource: docs/adr\n");
        assertThatThrownBy(() -> read(Map.of()))
                .hasMessageContaining("adroit.yml:2")
                .hasMessageContaining("\"source\"");
    }

    @Test
    void aSourceThatDoesNotExistIsRefusedBeforeAnyWork() {
        assertThatThrownBy(() -> read(Map.of("sources", "docs/adr")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(root.resolve("docs/adr").toAbsolutePath().toString());
    }

    @Test
    void anOutputThatHoldsTheSourcesIsRefused() throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        assertThatThrownBy(() -> read(Map.of("sources", "docs/adr", "outputDirectory", "docs")))
                .hasMessageContaining("Choose a folder that holds none of the sources");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://github.com/a/b.git, https://github.com/a/b/blob/HEAD/{path}?plain=1#L{line}, https://github.com/a/b/edit/HEAD/{path}",
        "https://gitlab.com/a/b#main, https://gitlab.com/a/b/-/blob/main/{path}?plain=1#L{line}, https://gitlab.com/a/b/-/edit/main/{path}",
        "https://bitbucket.org/a/b/#x, https://bitbucket.org/a/b/src/x/{path}#lines-{line}, https://bitbucket.org/a/b/src/x/{path}?mode=edit&at=x",
        "https://bitbucket.example.org/projects/A/repos/b, https://bitbucket.example.org/projects/A/repos/b/browse/{path}#{line}, ''",
        "https://git.example.org/projects/A/repos/b#x, https://git.example.org/projects/A/repos/b/browse/{path}?at=x#{line}, ''",
        "https://dev.azure.com/a/b/_git/c, https://dev.azure.com/a/b/_git/c?path=/{path}&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1&_a=contents, https://dev.azure.com/a/b/_git/c?path=/{path}&_a=contents",
        "https://a.visualstudio.com/b/_git/c#x, https://a.visualstudio.com/b/_git/c?path=/{path}&version=GBx&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1&_a=contents, https://a.visualstudio.com/b/_git/c?path=/{path}&version=GBx&_a=contents",
        "https://codeberg.org/a/b#x, https://codeberg.org/a/b/src/branch/x/{path}?display=source#L{line}, https://codeberg.org/a/b/_edit/x/{path}"
    })
    void aRepositoryGivesTheAddressesOfFiles(String address, String source, String edit) throws IOException {
        var site = read(Map.of("repository", address)).site();
        assertThat(site.sourceUrl()).isEqualTo(source);
        assertThat(site.editUrl()).isEqualTo(edit);
    }
}
