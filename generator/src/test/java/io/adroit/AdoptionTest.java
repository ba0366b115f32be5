package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTest {
    private static final String RECORD =
            "# 1. Use a pool\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nSlow lines.\n\n## Decision\n\nWe use a connection pool.\n\n## Consequences\n\nFast.\n";

    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("arch/decided"));
        Files.createDirectories(root.resolve("glossary"));
        Files.writeString(root.resolve(".adr-dir"), "arch/decided\n");
        Files.writeString(root.resolve("arch/decided/0001-use-a-pool.md"), RECORD);
        Files.writeString(
                root.resolve("glossary/connection-pool.md"),
                "---\nterm: connection pool\n---\nOpen lines, kept ready.\n");
    }

    @Test
    void aFolderOfAdrToolsIsFoundAndUsedAsItIs() throws IOException {
        var adoption = new Adoption(settings());
        var found = adoption.look();
        assertThat(found.traces()).containsExactly(".adr-dir");
        assertThat(found.folders()).containsExactly("arch/decided");
        assertThat(found.records()).isEqualTo(Map.of("nygard", 1L));
        assertThat(found.entries()).isEqualTo(1);
        adoption.write(found);
        assertThat(root.resolve("adroit.yml")).content().endsWith("sources:\n  - \"arch/decided\"\n");
        assertThat(settings().sources()).containsExactly(root.resolve("arch/decided"));
        assertThat(root.resolve("arch/decided/0001-use-a-pool.md")).hasContent(RECORD);
        assertThatThrownBy(() -> adoption.write(found)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void dataAloneIsWrittenForOtherPrograms() throws IOException {
        var report = new Adroit().export(settings());
        assertThat(root.resolve("target/decisions.json")).content().contains("0001-use-a-pool");
        assertThat(root.resolve("target/glossary.json")).content().contains("connection-pool");
        assertThat(root.resolve("target/index.html")).doesNotExist();
        assertThat(report.files()).isGreaterThan(4);
    }

    @Test
    void aLinkIsExplained() throws IOException {
        assertThat(new Adroit().explain(settings(), "arch/decided/0001-use-a-pool.md", 15))
                .containsExactly(
                        "arch/decided/0001-use-a-pool.md:15:10: \"connection pool\" links to connection-pool (R9: first occurrence)");
    }

    private Settings settings() throws IOException {
        return new SettingsReader(root, root.resolve("target")).read(Map.of("git", "false"));
    }
}
