package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Corpora;
import io.adroit.text.Yaml;
import io.adroit.text.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well public records are read, each repository on its own, against labels that people wrote. */
class ReadingScoreTest {
    /** Least share in percent. */
    private static final Map<String, Double> GOALS = new LinkedHashMap<>();

    static {
        GOALS.put("found", 100.0);
        GOALS.put("title", 99.0);
        GOALS.put("number", 99.0);
        GOALS.put("status", 98.0);
        GOALS.put("notAcceptedRight", 97.0);
        GOALS.put("date", 98.0);
        GOALS.put("supersedes", 97.0);
        GOALS.put("supersededBy", 97.0);
        GOALS.put("deciders", 95.0);
    }

    @TempDir
    Path out;

    @Test
    void publicRecordsAreReadAsTheyWereWritten() throws IOException {
        var score = new ReadingScore();
        for (var folder : Corpora.folders("adr")) {
            var data = out.resolve(folder.getFileName());
            WriteDecisions.write(folder, data);
            score.add(
                    folder.getFileName().toString(),
                    read(folder.resolve("expected.json")),
                    read(data.resolve("decisions.json")).get("decisions"));
        }
        System.out.println(score.figures());
        score.differences().forEach(System.out::println);
        var all = new SoftAssertions();
        GOALS.forEach(
                (field, goal) -> all.assertThat(score.percent(field)).as(field).isGreaterThanOrEqualTo(goal));
        all.assertThat(score.wronglyAccepted())
                .as("not accepted, shown as accepted")
                .isZero();
        all.assertAll();
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        var folders = Corpora.folders("adr");
        var before = Locale.getDefault();
        try {
            for (var language : new String[] {"tr", "de", "ar"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                for (var folder : folders.subList(0, 6)) {
                    WriteDecisions.write(folder, out.resolve(language).resolve(folder.getFileName()));
                }
            }
        } finally {
            Locale.setDefault(before);
        }
        for (var folder : folders.subList(0, 6)) {
            var name = folder.getFileName().toString();
            var german = Files.readString(out.resolve("de").resolve(name).resolve("decisions.json"));
            assertThat(Files.readString(out.resolve("tr").resolve(name).resolve("decisions.json")))
                    .isEqualTo(german);
            assertThat(Files.readString(out.resolve("ar").resolve(name).resolve("decisions.json")))
                    .isEqualTo(german);
        }
    }

    private static YamlValue read(Path file) throws IOException {
        return Yaml.read(Files.readString(file), 1).value();
    }
}
