package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.Authoring.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AuthoringTest {
    private static final String RECORD = """
            # %d. %s

            Date: 2026-01-02

            ## Status

            Accepted

            ## Context

            We run a circuit breaker.

            ## Decision

            We will.

            ## Consequences

            None.
            """;

    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(root.resolve("docs/adr/0001-use-one.md"), RECORD.formatted(1, "Use one"));
        Files.writeString(root.resolve("docs/adr/0002-use-two.md"), RECORD.formatted(2, "Use two"));
    }

    @Test
    void aNewRecordTakesTheNextNumberWhereTheOthersLie() throws IOException {
        var edit = authoring().begin(draft("Use three!"));
        assertThat(edit.path()).isEqualTo("docs/adr/0003-use-three.md");
        assertThat(edit.after()).startsWith("# 3. Use three!\n").contains("2026-11-25");
        authoring().apply(List.of(edit));
        assertThat(root.resolve("docs/adr/0003-use-three.md")).hasContent(edit.after());
    }

    @Test
    void nothingThatExistsIsOverwritten() throws IOException {
        var authoring = authoring();
        var edit = authoring.begin(draft("Use three"));
        Files.writeString(root.resolve(edit.path()), "mine");
        assertThatThrownBy(() -> authoring.apply(List.of(edit))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(root.resolve(edit.path())).hasContent("mine");
    }

    @Test
    void aRecordIsReplacedByAnotherInBothFiles() throws IOException {
        var authoring = authoring();
        authoring.apply(authoring.supersede("1", "0002-use-two.md"));
        assertThat(Files.readString(root.resolve("docs/adr/0001-use-one.md")))
                .contains("\nSuperseded by [2. Use two](0002-use-two.md)\n")
                .doesNotContain("Accepted");
        assertThat(Files.readString(root.resolve("docs/adr/0002-use-two.md")))
                .contains("Accepted\n\nSupersedes [1. Use one](0001-use-one.md)\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have other permissions")
    void aFileThatIsChangedKeepsItsPermissions() throws IOException {
        var file = root.resolve("docs/adr/0001-use-one.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrw-r--"));
        authoring().apply(authoring().supersede("1", "2"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxrw-r--");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedAndLeftAlone() throws IOException {
        var file = root.resolve("docs/adr/0001-use-one.md");
        var latin = RECORD.formatted(1, "Use caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        var authoring = authoring();
        assertThatThrownBy(() -> authoring.apply(authoring.supersede("1", "2")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(
                        "0001-use-one.md is not written in UTF-8. Save it as UTF-8, and run the goal again.");
        assertThat(file).hasBinaryContent(latin);
    }

    @Test
    void aRecordIsReplacedByANewOne() throws IOException {
        var edits = authoring().supersede("docs/adr/0001-use-one.md", draft("Use three"));
        assertThat(edits)
                .extracting(edit -> edit.path())
                .containsExactly("docs/adr/0003-use-three.md", "docs/adr/0001-use-one.md");
        assertThat(edits.get(1).after()).contains("\nSuperseded by [3. Use three](0003-use-three.md)\n");
    }

    @Test
    void anEntryBeginsWithTheSentencesThatUseTheWord() throws IOException {
        var edit = authoring().define("circuit breaker");
        assertThat(edit.path()).isEqualTo("glossary/circuit-breaker.md");
        assertThat(edit.after())
                .startsWith("---\nterm: circuit breaker\n---\n")
                .contains("docs/adr/0001-use-one.md:11: We run a circuit breaker.");
    }

    @Test
    void aRecordThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        var authoring = authoring();
        assertThatThrownBy(() -> authoring.supersede("9", "2"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Parameter record (adroit.record) is \"9\". Name one record by number, file name or path, such as docs/adr/0001-use-one.md, docs/adr/0002-use-two.md.");
    }

    @Test
    void whatNeedsNoJudgementIsMendedAfterItWasShown() throws IOException {
        var file = root.resolve("docs/adr/0002-use-two.md");
        Files.writeString(file, RECORD.formatted(2, "Use two").replace("Accepted", "Acepted"));
        var authoring = authoring();
        var edits = authoring.fixes();
        assertThat(edits).hasSize(1);
        assertThat(Authoring.diff(edits.get(0)))
                .startsWith("--- a/docs/adr/0002-use-two.md\n+++ b/docs/adr/0002-use-two.md\n")
                .contains("\n-Acepted\n+Accepted\n");
        assertThat(file).content().contains("Acepted");
        authoring.apply(edits);
        assertThat(file).content().contains("Accepted").doesNotContain("Acepted");
    }

    @Test
    void aQuestionIsAnsweredInTheTerminal() throws IOException {
        var found = LibrarySearch.of(Settings.of(root, root.resolve("target"))).ask("circuit breakers", 1);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.answers()).hasSize(1);
        assertThat(found.answers().get(0).path()).startsWith("docs/adr/000");
        assertThat(found.answers().get(0).snippet()).contains("*circuit* *breaker*");
        assertThat(found.answers().get(0).standing()).isEqualTo("accepted");
    }

    @Test
    void aFormThatIsNotOursIsNamedWithThoseThatAre() throws IOException {
        var authoring = authoring();
        assertThatThrownBy(() -> authoring.begin(new Draft("Use", "2026-11-25", "", "", "loud", "")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Parameter form (adroit.form) is \"loud\". Use one of ");
    }

    private Authoring authoring() throws IOException {
        return Authoring.of(Settings.of(root, root.resolve("target")));
    }

    private static Draft draft(String title) {
        return new Draft(title, "2026-11-25", "A. Author", "", "", "");
    }
}
