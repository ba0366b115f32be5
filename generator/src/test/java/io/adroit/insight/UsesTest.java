package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Insight.Use;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsesTest {
    private static final Map<String, String> FILES = Map.of(
            "adr/0001-a.md",
                    Reading.record(
                            1,
                            "Once there was no gateway.",
                            "Short. We will send every call of every partner through one `nginx` gateway, see [the plan](https://example.org). Then we rest.",
                            "A gateway more."),
            "adr/0002-b.md", Reading.record(2, "The gateway.", "Nothing of the kind is decided here at all.", "None."),
            "glossary/gateway.md", Reading.entry("gateway", "G?"));

    @Test
    void theBestSentenceIsThatOfTheDecisionAsItReads() {
        var uses = Uses.of(Reading.of(FILES)).getOrDefault("gateway", List.of());
        assertThat(uses).extracting(Use::path).containsExactly("adr/0001-a.md", "adr/0002-b.md");
        var best = uses.get(0);
        assertThat(best.count()).isEqualTo(3);
        assertThat(best.section()).isEqualTo("Decision");
        assertThat(best.sentence())
                .isEqualTo("We will send every call of every partner through one nginx gateway, see the plan.");
        assertThat(best.words().of(best.sentence())).isEqualTo("gateway");
    }

    @Test
    void anEntryNobodyUsesHasNoUses() {
        assertThat(Uses.of(Reading.of(Map.of(
                        "adr/0001-a.md",
                        Reading.record(1, "A.", "B.", "C."),
                        "glossary/gateway.md",
                        Reading.entry("gateway", "G?")))))
                .isEmpty();
    }
}
