package io.adroit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteProcessTest {
    @TempDir
    private Path root;

    private final List<String> heard = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void ends(Stage stage, String counts) {
            heard.add(stage + ": " + counts);
        }
    };

    @BeforeEach
    void writesARecord() throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(root.resolve("docs/adr/0001-größe.md"), "# 1. Wähle die Größe\n\n## Status\n\nAccepted\n");
    }

    private SiteSummary made(Path output) throws IOException {
        var given = Map.of("git", "false", "siteName", "Größe: \"a\" & b\nc");
        return new SiteProcess(progress, System.getProperty("java.class.path"))
                .generate(new SiteOrder(root, output, given));
    }

    @Test
    void theSiteIsMadeThereAndWhatCameOfItIsToldHere() throws IOException {
        var made = made(root.resolve("out"));
        assertThat(made.decisions()).isEqualTo(1);
        assertThat(made.files()).isPositive();
        assertThat(root.resolve("out/index.html")).content().contains("Größe: &quot;a&quot; &amp; b");
        assertThat(heard)
                .hasSize(Progress.Stage.values().length)
                .contains("PARSING: 1 decision and 0 terms; 0 files of no decision");
    }

    @Test
    void whatTheDiskRefusesThereIsSaidHere() throws IOException {
        var file = Files.writeString(root.resolve("out"), "a file where the folder should be");
        assertThatThrownBy(() -> made(file)).isInstanceOf(IOException.class).hasMessageContaining(file.toString());
    }

    @Test
    void aSummaryComesBackAsItWasWritten() {
        var summary = new SiteSummary(1, 2, 3, 4, 5);
        assertThat(SiteSummary.read(summary.line())).isEqualTo(summary);
    }
}
