package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    Path root;

    /** Writes down what it hears. */
    private static final class Heard implements Progress {
        private final List<String> lines = new ArrayList<>();
        private final AtomicInteger made = new AtomicInteger();

        @Override
        public void begins(Stage stage) {
            lines.add(stage + " …");
        }

        @Override
        public void ends(Stage stage, String counts) {
            lines.add(stage + ": " + counts);
        }

        @Override
        public void made() {
            made.incrementAndGet();
        }
    }

    @Test
    void everyStageIsHeardOfWithWhatCameOfIt() throws Exception {
        Files.createDirectories(root.resolve("docs/adr"));
        Files.createDirectories(root.resolve("glossary"));
        Files.writeString(
                root.resolve("docs/adr/0001-pool.md"),
                "# 1. Use a pool\n\n## Status\n\nAccepted\n\n## Context\n\nOpening takes long.\n\n## Decision\n\nWe keep a pool.\n");
        Files.writeString(root.resolve("docs/adr/notes.txt"), "aside");
        Files.writeString(
                root.resolve("glossary/pool.md"),
                "---\nterm: pool\n---\nThings kept ready so that nobody waits for one.\n");
        var heard = new Heard();
        var report = new Adroit(heard)
                .generate(new SettingsReader(root, root.resolve("out")).read(java.util.Map.of("git", "false")));
        assertThat(heard.lines)
                .startsWith(
                        "READING …",
                        "READING: 1 text, 1 glossary file, 1 other file",
                        "PARSING …",
                        "PARSING: 1 decision and 1 term; 0 files of no decision",
                        "LINKING …",
                        "LINKING: 2 uses of terms, 0 links between decisions",
                        "UNDERSTANDING …")
                .endsWith(
                        "WRITING …",
                        "WRITING: " + report.files() + " files, " + report.files()
                                + " of them new or changed, 0 removed");
        assertThat(heard.lines).filteredOn(line -> line.endsWith("…")).hasSize(Progress.Stage.values().length);
        assertThat(heard.lines).hasSize(2 * Progress.Stage.values().length);
        assertThat(heard.made).hasValue(report.files());
    }
}
