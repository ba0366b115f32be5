package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Insight.AskedQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static List<String> asked(Map<String, String> files) {
        return Questions.of(Reading.of(files)).getOrDefault("adr/0001-a.md", List.of()).stream()
                .map(one -> one.termId() + ": " + one.question().ask())
                .toList();
    }

    @Test
    void whatTheDecisionNamesIsAskedBeforeWhatTheStoryNames() {
        assertThat(asked(Map.of(
                        "adr/0001-a.md",
                                Reading.record(
                                        1,
                                        "The gateway, the gateway and the gateway.",
                                        "We keep a ledger.",
                                        "A broker more."),
                        "glossary/gateway.md", Reading.entry("gateway", "G1?", "G2?", "G3?"),
                        "glossary/ledger.md", Reading.entry("ledger", "L1?"),
                        "glossary/broker.md", Reading.entry("broker", "B1?", "B2?"))))
                .containsExactly("ledger: L1?", "broker: B1?", "broker: B2?", "gateway: G1?", "gateway: G2?");
    }

    @Test
    void ofTwoInOnePlaceTheMoreUsedComesFirstThenTheAlphabet() {
        assertThat(asked(Map.of(
                        "adr/0001-a.md",
                                Reading.record(
                                        1, "Nothing.", "A broker, a gateway and a ledger; the ledger again.", "None."),
                        "glossary/gateway.md", Reading.entry("gateway", "G1?"),
                        "glossary/ledger.md", Reading.entry("ledger", "L1?"),
                        "glossary/broker.md", Reading.entry("broker", "B1?"))))
                .containsExactly("ledger: L1?", "broker: B1?", "gateway: G1?");
    }

    @Test
    void atMostSevenAreAskedAndEachNamesItsPlace() {
        var files = new HashMap<String, String>();
        files.put("adr/0001-a.md", Reading.record(1, "Nothing.", "Alphas, betas, gammas, deltas and kappas.", "None."));
        for (var term : List.of("alpha", "beta", "gamma", "delta", "kappa")) {
            files.put("glossary/" + term + ".md", Reading.entry(term, "One?", "Two?", "Three?"));
        }
        var questions = Questions.of(Reading.of(files)).getOrDefault("adr/0001-a.md", List.of());
        assertThat(questions).hasSize(7).extracting(AskedQuestion::section).containsOnly("Decision");
        assertThat(questions).extracting(AskedQuestion::anchor).containsOnly("decision");
    }

    @Test
    void aRecordWithoutTermsHasNoQuestions() {
        assertThat(Questions.of(Reading.of(Map.of(
                        "adr/0001-a.md",
                        Reading.record(1, "A.", "B.", "C."),
                        "glossary/gateway.md",
                        Reading.entry("gateway", "G1?")))))
                .isEmpty();
    }
}
