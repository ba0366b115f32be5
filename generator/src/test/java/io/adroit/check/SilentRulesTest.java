package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules must not say of records that say it in another way. */
class SilentRulesTest {
    private static final String RECORD = """
            # %s

            * Status: accepted
            * Date: 2026-03-02

            ## Decision Drivers

            The same as for the count by day:

            * Fewer wrong counts

            ## Considered Options

            * Count by day
            * Count at night

            ## Decision Outcome

            Chosen option: "option %d", because it gives fewer wrong counts.
            """;

    private static List<String> told(String rule, String title, int option) {
        var files = Map.of("adr/0001-count.md", RECORD.formatted(title, option));
        return Bench.examine(files, CheckSettings.STANDARD).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @Test
    void anOptionMayBeNamedByItsPlace() {
        assertThat(told("chosen-not-in-options", "Count stock at night", 2)).isEmpty();
        assertThat(told("chosen-not-in-options", "Count stock at night", 7)).hasSize(1);
    }

    @Test
    void wordsBeforeAListAreNoDriver() {
        assertThat(told("drivers-unused", "Count stock at night", 2)).isEmpty();
    }

    @Test
    void aLongTitleIsOnlyCalledLong() {
        var title = "Count the stock of all shops and of the store at night and never by day again";
        assertThat(told("title-not-decision", title, 2))
                .containsExactly(
                        "The title \"" + Texts.shorten(title) + "\" has 17 words, more than lists and pictures show.");
    }
}
