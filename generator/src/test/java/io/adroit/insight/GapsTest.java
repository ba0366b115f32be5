package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Insight.Gap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
    private static final String STORY =
            "This is the story of the team that we are and of what it does for us with all that is in it.";

    private static List<String> gaps(String context, String decision, String consequences) {
        var adrs = Reading.of(Map.of("adr/0001-a.md", Reading.record(1, context, decision, consequences)))
                .library()
                .adrs();
        return Gaps.of(adrs).getOrDefault("adr/0001-a.md", List.of()).stream()
                .map(Gap::rule)
                .toList();
    }

    @ParameterizedTest(name = "a record about a database {0} when it says: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no-failure-mode | If the machine fails, the shop shows yesterday's prices.",
                "no-scale        | It carries 200 orders a minute; the limit is the disk.",
                "no-cost         | It costs 40 euros a month.",
                "no-reversal     | We can undo it in a day.",
                "no-migration    | A script converts the files.",
                "no-testing      | We test a restore each month.",
                "review-date-missing | We review this in March.",
                "confirmation-missing | A dashboard shows whether it worked."
            })
    void isSilentOnWhatTheRecordSpeaksOf(String rule, String said) {
        assertThat(gaps(STORY, "We will keep orders in a database that the team runs.", "It is so for all of us."))
                .contains(rule);
        assertThat(gaps(
                        STORY,
                        "We will keep orders in a database that the team runs.",
                        "It is so for all of us. " + said))
                .doesNotContain(rule);
    }

    @Test
    void aRecordThatChoosesNothingThatRunsIsNotAskedWhatHappensWhenItFails() {
        assertThat(gaps(STORY, "We will write dates as year, month and day in all that we say to others.", "It is so."))
                .doesNotContain("no-failure-mode", "no-scale", "no-cost", "no-reversal", "no-migration");
    }

    @Test
    void wordsAreNotLookedForInAnotherLanguage() {
        assertThat(gaps(
                        "Dies ist die Geschichte einer Gruppe, die wir sind.",
                        "Wir halten die Daten in einer Datenbank auf einem Server.",
                        "Es ist so, und wir leben damit."))
                .doesNotContain("no-failure-mode", "no-cost");
    }

    @Test
    void ofARecordThatNoLongerHoldsNothingIsAsked() {
        var text = Reading.record(1, STORY, "We will keep orders in a database.", "")
                .replace("Accepted", "Deprecated");
        assertThat(Gaps.of(Reading.of(Map.of("adr/0001-a.md", text)).library().adrs()))
                .isEmpty();
    }
}
