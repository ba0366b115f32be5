package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Insight.ReadingStep;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import io.adroit.model.Status;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPathTest {
    @Test
    void fewestNewTermsComeFirstThenWhatHelpsMostThenTheNumber() {
        var library = new Records()
                .add("big", 1, Status.ACCEPTED, "2026-01-01", "aa", "bb", "cc")
                .add("lonely", 2, Status.ACCEPTED, "2026-01-02", "dd")
                .add("useful", 3, Status.ACCEPTED, "2026-01-03", "aa")
                .add("plain", 4, Status.ACCEPTED, "2026-01-04")
                .library();
        assertThat(ReadingPath.of(library))
                .containsExactly(
                        new ReadingStep("plain.md", List.of()),
                        new ReadingStep("useful.md", List.of("aa")),
                        new ReadingStep("lonely.md", List.of("dd")),
                        new ReadingStep("big.md", List.of("bb", "cc")));
    }

    @Test
    void whatWasReplacedIsReadBeforeWhatReplacedIt() {
        var library = new Records()
                .add("old", 1, Status.SUPERSEDED, "2026-01-01", "aa", "bb")
                .add("new", 2, Status.ACCEPTED, "2026-02-01")
                .supersedes("new", "old", false)
                .library();
        assertThat(ReadingPath.of(library)).extracting(ReadingStep::path).containsExactly("old.md", "new.md");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRecordStandsOnceAndNoStepIsHarderThanInTheOrderOfDates(long seed) {
        var library = random(seed, 60, 40);
        var path = ReadingPath.of(library);
        assertThat(path).extracting(ReadingStep::path).doesNotHaveDuplicates().hasSize(60);
        int hardest =
                path.stream().mapToInt(step -> step.newTerms().size()).max().orElse(0);
        assertThat(hardest).isLessThanOrEqualTo(hardestByDate(library));
    }

    @Test
    void tenThousandRecordsTakeSeconds() {
        var library = random(9, 10_000, 1_500);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ReadingPath.of(library));
    }

    private static LinkedLibrary random(long seed, int records, int terms) {
        var random = new Random(seed);
        var library = new Records();
        for (int i = 0; i < records; i++) {
            var used = random.ints(random.nextInt(9), 0, terms)
                    .distinct()
                    .mapToObj(term -> "t" + term + "x")
                    .toArray(String[]::new);
            library.add("r" + i, i, Status.ACCEPTED, "20" + (10 + i % 16) + "-01-01", used);
            if (i > 0 && i % 7 == 0) {
                library.supersedes("r" + i, "r" + random.nextInt(i), false);
            }
        }
        return library.library();
    }

    private static int hardestByDate(LinkedLibrary library) {
        Set<String> met = new HashSet<>();
        return library.library().adrs().stream()
                .sorted(Chronology.ORDER)
                .mapToInt(adr -> (int) library.linksOf(adr).mentions().stream()
                        .map(Mention::target)
                        .filter(met::add)
                        .count())
                .max()
                .orElse(0);
    }
}
