package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sample's weak spots are on purpose: errors and warnings are those that {@code WEAKNESSES.md} lists, and no other. */
class SampleFindingsTest {
    private static final Path SAMPLE =
            Path.of("../sample-adrs").toAbsolutePath().normalize();

    @Test
    void theCheckFindsWhatWasPutThereOnPurpose() throws IOException {
        var settings = new SettingsReader(SAMPLE, SAMPLE.resolve("target/adroit")).read(Map.of("git", "false"));
        var found = new Adroit()
                .check(settings).findings().stream()
                        .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                        .map(finding -> finding.file().replace("adr/", "") + " " + finding.rule() + " "
                                + finding.severity().label())
                        .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed());
    }

    private static List<String> listed() throws IOException {
        var rows = new ArrayList<String>();
        for (var line : Files.readAllLines(SAMPLE.resolve("WEAKNESSES.md"))) {
            var cells = line.replace("`", "").split("\\|", -1);
            if (cells.length > 4
                    && !cells[3].strip().equals("info")
                    && cells[1].strip().endsWith(".md")) {
                rows.add(cells[1].strip() + " " + cells[2].strip() + " " + cells[3].strip());
            }
        }
        return rows;
    }
}
