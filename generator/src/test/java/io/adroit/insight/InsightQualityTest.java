package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.text.ResourceLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What insight is worth on three collections of public records: the reading path against the order of dates, the words it finds against what was read one by
 * one, density against a ranking by hand. Where the collections are not there, the test is skipped and says so.
 */
class InsightQualityTest {
    private static final Map<String, PublicInsight> FOUND = new HashMap<>();

    @BeforeAll
    static void find() throws IOException {
        for (var collection : PublicInsight.COLLECTIONS) {
            FOUND.put(collection, new PublicInsight(collection, PublicInsight.GLOSSARY, false));
        }
    }

    private static List<String[]> rows(String resource) {
        return ResourceLines.of(InsightQualityTest.class, resource).stream()
                .map(line -> line.split(","))
                .toList();
    }

    @Test
    void ourPathAsksLessAtItsHardestStepThanTheOrderOfDates() {
        FOUND.forEach(
                (name, found) -> assertThat(found.hardestOnPath()).as(name).isLessThan(found.hardestByDate()));
    }

    @Test
    void sevenOfTenWordsAreWorthAnEntry() {
        FOUND.forEach((name, found) -> {
            var worth = rows("jargon-verdicts.csv").stream()
                    .filter(row -> row[0].equals(name) && row[2].equals("yes"))
                    .map(row -> row[1])
                    .toList();
            assertThat(found.jargon(20).stream().filter(worth::contains))
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(14);
        });
    }

    /** Spearman's coefficient of ten ranks; it is 0.38. Words in links and words that the record explains do not count, those that ranked counted them. */
    @Test
    void densityAgreesWithTheRankingByHandMoreThanNot() {
        var byHand = rows("density-ranking.csv");
        var byDensity = new ArrayList<>(byHand);
        byDensity.sort(Comparator.comparingDouble((String[] row) -> -density(row)));
        long squares = 0;
        for (int i = 0; i < byHand.size(); i++) {
            long apart = i - byDensity.indexOf(byHand.get(i));
            squares += apart * apart;
        }
        long n = byHand.size();
        assertThat(1 - 6.0 * squares / (n * (n * n - 1))).isGreaterThanOrEqualTo(0.35);
    }

    /** Words without an entry per word of the record. */
    private static double density(String[] row) {
        var found = FOUND.get(row[0]);
        var text = found.linked.library().adrs().stream()
                .filter(adr -> adr.path().equals(row[1]))
                .findFirst()
                .orElseThrow()
                .source()
                .text();
        double words = text.split("\\s+").length;
        return found.insight.density().get(row[1]).undefined().size() / words;
    }
}
