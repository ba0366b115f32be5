package io.adroit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.model.Sources.GlossaryFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PacksTest {
    private final Packs packs = new Packs();

    @Test
    void onlyThePacksNamedAreRead() throws IOException {
        assertThat(packs.read(List.of("payments", "data")))
                .extracting(GlossaryFile::pack)
                .containsOnly("data", "payments")
                .isSorted();
        assertThat(packs.read(List.of())).isEmpty();
    }

    @Test
    void allStandsForEveryPack() throws IOException {
        assertThat(packs.read(List.of("all"))).extracting(GlossaryFile::pack).isSorted();
        assertThat(packs.read(List.of("all")))
                .isEqualTo(packs.read(
                        List.of("security", "reliability", "payments", "delivery", "data", "architecture", "all")));
    }

    @Test
    void anUnknownPackIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> packs.read(List.of("data", "paymnts")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "starterPacks names \"paymnts\"; the packs are architecture, data, delivery, payments, reliability, security, or all.");
    }

    @Test
    void everyFileOfThePacksIsInAnIndex() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(Packs.class.getResource("/io/adroit/packs/index.txt"))
                        .toURI())
                .getParent();
        try (var files = Files.walk(folder)) {
            assertThat(packs.read(List.of("all")))
                    .extracting(entry -> entry.file().path())
                    .containsExactlyElementsOf(
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .map(file -> "packs/"
                                            + folder.relativize(file).toString().replace('\\', '/'))
                                    .sorted()
                                    .toList());
        }
    }
}
