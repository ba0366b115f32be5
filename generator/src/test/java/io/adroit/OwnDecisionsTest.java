package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our own decisions are read by our own tool, which finds nothing to mend. */
class OwnDecisionsTest {
    @Test
    void theyHaveNoFinding() throws IOException {
        var root = Path.of("..").toAbsolutePath().normalize();
        var settings = new SettingsReader(root, root.resolve("target/adroit"))
                .read(Map.of("sources", "docs/adr", "glossary", "docs/glossary", "git", "false", "asOf", "2026-11-25"));
        var report = new Adroit().check(settings);
        assertThat(report.library().library().adrs()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(report.findings()).extracting(Finding::toLine).isEmpty();
    }
}
