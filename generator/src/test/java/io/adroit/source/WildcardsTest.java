package io.adroit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a path there cannot hold a *")
class WildcardsTest {
    @TempDir
    Path root;

    @BeforeEach
    void folders() throws IOException {
        for (var folder : new String[] {"b/docs/adr", "a/docs/adr", "c", "target/docs/adr", ".hidden/docs/adr"}) {
            Files.createDirectories(root.resolve(folder));
        }
    }

    @Test
    void anyNameFitsButThoseOfBuildsAndHiddenOnes() throws IOException {
        assertThat(Wildcards.expand(root.resolve("*/docs/adr")))
                .containsExactly(root.resolve("a/docs/adr"), root.resolve("b/docs/adr"));
    }

    @Test
    void aPathWithoutAStarIsItselfThereOrNot() throws IOException {
        assertThat(Wildcards.expand(root.resolve("z"))).containsExactly(root.resolve("z"));
    }

    @Test
    void nothingMayFit() throws IOException {
        assertThat(Wildcards.expand(root.resolve("x*/docs"))).isEmpty();
    }
}
