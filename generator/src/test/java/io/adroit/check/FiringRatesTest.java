package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Adroit;
import io.adroit.Corpora;
import io.adroit.Settings;
import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often each rule fires on public records: written into the list of rules with {@code -Dpages=approve}, and bounded for warnings. */
@Tag("long")
class FiringRatesTest {
    private static final Path LIST = Path.of("../docs/findings/README.md");
    private static final String TABLE = "| Rule | standard | strict | Records | Share |\n|---|---|---|---:|---:|\n";
    private static final double MOST = 0.35;

    @Test
    void noWarningOrErrorFiresOnMoreThanAThirdOfTheRecords() throws IOException {
        Map<String, Integer> fired = new HashMap<>();
        int records = 0;
        for (var folder : Corpora.folders("adr")) {
            var seen = new Adroit().examine(settings(folder));
            records += seen.linked().library().adrs().size();
            var once = new HashSet<String>();
            seen.findings().stream()
                    .filter(finding -> once.add(finding.rule() + ' ' + finding.file()))
                    .map(Finding::rule)
                    .forEach(rule -> fired.merge(rule, 1, Integer::sum));
        }
        if ("approve".equals(System.getProperty("pages"))) {
            write(fired, records);
        }
        for (var rule : RuleCatalogue.all()) {
            if (rule.standard().compareTo(Severity.WARNING) >= 0) {
                assertThat(fired.getOrDefault(rule.id(), 0)).as(rule.id()).isLessThanOrEqualTo((int) (records * MOST));
            }
        }
        assertThat(RuleCatalogue.all()).extracting(RuleCatalogue.Entry::id).containsAll(fired.keySet());
    }

    private static Settings settings(Path folder) {
        var usual = Settings.of(folder, folder.resolve("none"));
        return new Settings(
                folder,
                List.of(folder),
                List.of(),
                List.of(),
                usual.outputDirectory(),
                false,
                usual.site(),
                usual.limits(),
                usual.link(),
                new CheckSettings(CheckSettings.Profile.STANDARD, Map.of(), "", "2026-11-25"),
                usual.gate(),
                usual.templates());
    }

    private static void write(Map<String, Integer> fired, int records) throws IOException {
        var page = Files.readString(LIST);
        var out = new StringBuilder(TABLE);
        for (var rule : RuleCatalogue.all()) {
            int count = fired.getOrDefault(rule.id(), 0);
            out.append("| [")
                    .append(rule.id())
                    .append("](")
                    .append(rule.id())
                    .append(".md) | ")
                    .append(rule.standard().label())
                    .append(" | ")
                    .append(rule.strict().label())
                    .append(" | ")
                    .append(count)
                    .append(" | ")
                    .append(String.format(Locale.ROOT, "%.1f %%", 100.0 * count / records))
                    .append(" |\n");
        }
        out.append("\n").append(records).append(" records were read.\n");
        Files.writeString(LIST, page.substring(0, page.indexOf(TABLE)) + out);
    }
}
