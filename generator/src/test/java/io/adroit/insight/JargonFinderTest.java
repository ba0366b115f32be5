package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Insight.Jargon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JargonFinderTest {
    private static final String STORY =
            "This is the story of the team that we are and of what it does for us with all that is in it.";

    private static Map<String, String> library(String sentence, int records) {
        var files = new HashMap<String, String>();
        for (int i = 1; i <= 10; i++) {
            files.put(
                    "adr/" + String.format(Locale.ROOT, "%04d", i) + "-a.md",
                    Reading.record(
                            i,
                            STORY + (i <= records ? " " + sentence : ""),
                            "We will do it because of that.",
                            "It is so."));
        }
        return files;
    }

    private static List<String> forms(String sentence, int records) {
        return JargonFinder.find(Reading.of(library(sentence, records))).jargon().stream()
                .map(Jargon::form)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The QPS is what the others see. | QPS",
                "The two SLAs are for the others. | SLA",
                "It is for the circuit breaker that we have it. | circuit breaker",
                "It is for the circuit breakers that we have it. | circuit breakers",
                "It is what Kafka is for. | Kafka",
                "And then the GraphQL of the others. | GraphQL"
            })
    void findsWordsThatLackAnEntry(String sentence, String form) {
        assertThat(forms(sentence, 3)).containsExactly(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is in KAFKA-1234 and in ADR-0007.",
                "PLEASE DO NOT EVER RESTART IT NOW.",
                "You must NOT do it.",
                "It is in `QPS` and in `circuit breaker`.",
                "See https://example.org/QPS/circuit-breaker for it.",
                "We keep track of it.",
                "Then on Monday or in March.",
                "A 20 GB disk is for us.",
                "It is the new approach to it."
            })
    void leavesAloneWhatIsNone(String sentence) {
        assertThat(forms(sentence, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The service level agreement (SLA) is for the others.",
                "The SLA (service level agreement) is for the others."
            })
    void anAcronymThatTheRecordExplainsIsKnown(String sentence) {
        assertThat(forms(sentence, 3)).containsExactly("service level agreement");
    }

    @Test
    void whatMostRecordsSayIsTheTemplates() {
        assertThat(forms("It is for the circuit breaker that we have it, and for the QPS.", 7))
                .isEmpty();
    }

    @Test
    void anEntryTakesAWordOffTheListAndAPhraseRoundItToo() {
        var files = library("It is for the circuit breaker that we have it.", 3);
        files.put("glossary/circuit-breaker.md", Reading.entry("circuit breaker", "Q?"));
        assertThat(JargonFinder.find(Reading.of(files)).jargon()).isEmpty();
    }

    @Test
    void evidenceIsThreeSentencesOfThreeRecordsWithTheirLinesAndTheStubIsAnEntry() {
        var found = JargonFinder.find(Reading.of(library("The QPS is what the others see.", 5)))
                .jargon()
                .get(0);
        assertThat(found.count()).isEqualTo(5);
        assertThat(found.records()).isEqualTo(5);
        assertThat(found.evidence())
                .hasSize(3)
                .allMatch(one -> one.line() == 11 && one.sentence().equals("The QPS is what the others see."));
        assertThat(found.stub()).isEqualTo("""
                        ---
                        term: QPS
                        ---
                        Say here in one plain sentence what it is.

                        <!-- Where it stands today:
                        adr/0001-a.md:11: The QPS is what the others see.
                        adr/0002-a.md:11: The QPS is what the others see.
                        adr/0003-a.md:11: The QPS is what the others see.
                        -->
                        """);
        assertThat(Reading.of(Map.of("glossary/qps.md", found.stub())).library().terms())
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.name()).isEqualTo("QPS");
                    assertThat(term.summary()).isEqualTo("Say here in one plain sentence what it is.");
                });
    }

    @Test
    void whereOneRecordExplainsAnAcronymTheStubKnowsIt() {
        var files = library("The SLA is what the others see.", 3);
        files.put(
                "adr/0009-a.md",
                Reading.record(9, STORY + " The service level agreement (SLA) is for us.", "We will.", "So."));
        var found = JargonFinder.find(Reading.of(files)).jargon().get(0);
        assertThat(found.records()).isEqualTo(3);
        assertThat(found.stub()).startsWith("---\nterm: service level agreement\nabbreviation: SLA\n---\n");
    }

    @Test
    void anEntryMoreNeverRaisesTheDensityAndAnAcronymMoreNeverLowersIt() {
        var order = List.of("low", "medium", "high");
        var before = level(library("The QPS is for the circuit breaker.", 3));
        var defined = library("The QPS is for the circuit breaker.", 3);
        defined.put("glossary/qps.md", Reading.entry("QPS", "Q?"));
        assertThat(order.indexOf(level(defined))).isLessThanOrEqualTo(order.indexOf(before));
        var more = library("The QPS is for the circuit breaker, the RTO, the RPO and the WAL.", 3);
        assertThat(order.indexOf(level(more))).isGreaterThanOrEqualTo(order.indexOf(before));
    }

    private static String level(Map<String, String> files) {
        var linked = Reading.of(files);
        return Densities.of(linked, JargonFinder.find(linked)).entrySet().stream()
                .filter(one -> one.getKey().equals("adr/0001-a.md"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .level();
    }
}
