package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.model.Finding;
import io.adroit.model.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit that a team may set, lowered and raised in {@code adroit.yml}, with what is found then. */
class LimitsTest {
    private static final Set<String> RULES = Set.of("text-limit", "file-unread");

    @TempDir
    Path root;

    /** It remembers what it has read; a limit that is changed counts all the same. */
    private final Adroit preview = Adroit.remembering(Progress.UNHEARD);

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        Files.createDirectories(root.resolve("glossary"));
    }

    private List<String> found(String limits) throws IOException {
        Files.writeString(root.resolve("adroit.yml"), "git: false\nlimits:\n  " + limits + "\n");
        var settings = new SettingsReader(root, root.resolve("site")).read(Map.of());
        return preview.check(settings).findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .map(Finding::toLine)
                .toList();
    }

    private void record(String body) throws IOException {
        Files.writeString(root.resolve("docs/adr/0001-a.md"), "# 1. A\n\n## Context\n\n" + body + "\n");
    }

    @Test
    void aFile() throws IOException {
        record("Words.\n".repeat(1_000));
        assertThat(found("fileKilobytes: 7"))
                .containsExactly(
                        "docs/adr/0001-a.md:1:1: The file is longer than 7 kB. Split it, move it out of the source"
                                + " folders, or raise fileKilobytes (adroit.limits). [file-unread]");
        assertThat(found("fileKilobytes: 8")).isEmpty();
        record("Words.\n".repeat(600_000));
        assertThat(found("fileKilobytes: 4000")).hasSize(1);
        assertThat(found("fileKilobytes: 5000")).isEmpty();
    }

    @Test
    void nesting() throws IOException {
        record("> ".repeat(50) + "deep");
        assertThat(found("nesting: 49"))
                .containsExactly(
                        "docs/adr/0001-a.md:5:1: This block is shown as plain text: nested deeper than 49 levels."
                                + " Split it into smaller blocks, or raise nesting (adroit.limits). [text-limit]");
        assertThat(found("nesting: 50")).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} times")
    @CsvSource(delimiter = ';', textBlock = """
            '[a](b) '; 1000; more than 1998 brackets in one block
            '`a` '; 1000; more than 1998 runs of backticks in one block
            '*a* '; 2000; more than 3996 emphasis marks in one block
            'a<b '; 2000; more than 1998 "<" in one block
            'a|b '; 9995; more than 9990 "|" in one block
            """)
    void marksInABlock(String piece, int times, String what) throws IOException {
        record(piece.repeat(times));
        assertThat(found("blockMarks: 1998"))
                .allMatch(line -> line.contains("This block is shown as plain text: " + what
                        + ". Split it into smaller blocks, or" + " raise blockMarks (adroit.limits)."))
                .hasSize(1);
        assertThat(found("blockMarks: 2500")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"glossary.md", "sla.md", "terms.yml", "terms.csv"})
    void aGlossary(String name) throws IOException {
        record("Words.");
        var many = "[a] ".repeat(300);
        Files.writeString(
                root.resolve("glossary").resolve(name),
                switch (name) {
                    case "glossary.md" -> "# Glossary\n\n## SLA\n\nA promise. " + many + "\n";
                    case "sla.md" -> "---\nterm: SLA\n---\nA promise. " + many + "\n";
                    case "terms.yml" -> "SLA: A promise. " + many + "\n";
                    default -> "term,definition\nSLA,A promise. " + many + "\n";
                });
        assertThat(found("blockMarks: 599")).hasSize(1).allMatch(line -> line.startsWith("glossary/" + name + ":"));
        assertThat(found("blockMarks: 600")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nesting=101 | Parameter limits (adroit.limits) is "nesting=101". Use a whole number from 5 to 100.
            blockMarks=many | Parameter limits (adroit.limits) is "blockMarks=many". Use a whole number from 100 to 10000.
            fileKilobytes=99999999999 | Parameter limits (adroit.limits) is "fileKilobytes=99999999999". Use a whole number from 1 to 16000.
            gitSeconds=0 | Parameter limits (adroit.limits) is "gitSeconds=0". Use a whole number from 1 to 3600.
            lines=5 | Parameter limits (adroit.limits) is "lines". Use fileKilobytes, gitSeconds, nesting or blockMarks.
            nesting | Parameter limits (adroit.limits) is "nesting". Write each as name=number.
            """)
    void aLimitOutOfBoundsIsRefusedBeforeAnyWork(String limits, String message) {
        assertThatThrownBy(() -> new SettingsReader(root, root.resolve("site")).read(Map.of("limits", limits)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void theCommandLineTakesThePlaceOfAllThatTheFileSays() throws IOException {
        Files.writeString(root.resolve("adroit.yml"), "limits:\n  nesting: 90\n  gitSeconds: 3600\n");
        var limits = new SettingsReader(root, root.resolve("site"))
                .read(Map.of("limits", "nesting=40"))
                .limits();
        assertThat(limits).isEqualTo(Limits.STANDARD);
    }
}
