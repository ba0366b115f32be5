package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record whose successor is not among the decisions: the page names it, the check says once that it is missing. */
class MissingSuccessorTest {
    @TempDir
    Path root;

    private Report generate(String status) throws IOException {
        var folder = Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(
                folder.resolve("0001-count-at-night.md"),
                "# Count stock at night\n\nDate: 2024-03-09\n\n## Status\n\n" + status
                        + "\n\n## Decision\n\nWe count at night.\n");
        return new Adroit().generate(Settings.of(root, root.resolve("site")));
    }

    private String page() throws IOException {
        return Files.readString(root.resolve("site/adr/0001-count-at-night.html"));
    }

    @Test
    void thePageNamesIt() throws IOException {
        generate("Superseded by [ADR-0009](0009-count-by-day.md)");
        assertThat(page())
                .contains("It names “ADR-0009” as its successor, which is not among these decisions.")
                .doesNotContain("but not by what");
    }

    @Test
    void thePageSaysWhenNoneIsNamed() throws IOException {
        generate("Superseded");
        assertThat(page()).contains("The record says it was superseded, but not by what.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Superseded by ADR-0009", "Superseded by 9\n\nSuperseded by [ADR-0009](0009-count-by-day.md)"})
    void theCheckSaysOnceThatItIsMissing(String status) throws IOException {
        assertThat(generate(status).findings())
                .filteredOn(finding -> finding.rule().equals("link-dangling"))
                .hasSize(1);
    }
}
