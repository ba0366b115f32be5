package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Finding STALE = finding("stale-proposed", "a.md", 3, "The record has waited for 95 days.");
    private static final Finding OTHER = finding("link-broken", "b.md", 7, "The link \"x.md\" leads nowhere.");

    private static Finding finding(String rule, String file, int line, String message) {
        return new Finding(rule, Severity.ERROR, file, line, 1, message, "Mend it.");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var text = Baseline.of(List.of(STALE, OTHER, OTHER)).write();
        assertThat(text)
                .isEqualTo(
                        "# Findings accepted until somebody mends them. Made by Adroit; lines may be removed, never added by hand.\n"
                                + "link-broken\tb.md\tThe link \"x.md\" leads nowhere.\n"
                                + "link-broken\tb.md\tThe link \"x.md\" leads nowhere.\n"
                                + "stale-proposed\ta.md\tThe record has waited for # days.\n");
        assertThat(Baseline.read(text).write()).isEqualTo(text);
    }

    @Test
    void aFindingThatMovedOrGrewIsStillAccepted() {
        var baseline = Baseline.of(List.of(STALE));
        assertThat(baseline.fresh(List.of(finding("stale-proposed", "a.md", 9, "The record has waited for 124 days."))))
                .isEmpty();
        assertThat(baseline.fresh(List.of(finding("stale-proposed", "c.md", 3, STALE.message()))))
                .hasSize(1);
    }

    @Test
    void aSecondOneOfTheKindIsNew() {
        assertThat(Baseline.of(List.of(OTHER)).fresh(List.of(OTHER, OTHER))).containsExactly(OTHER);
    }

    @Test
    void shrinkingForgetsWhatIsMendedAndLearnsNothing() {
        var shrunk =
                Baseline.of(List.of(STALE, OTHER)).shrunk(List.of(OTHER, finding("yaml-broken", "d.md", 1, "No.")));
        assertThat(shrunk.fresh(List.of(OTHER))).isEmpty();
        assertThat(shrunk.size()).isEqualTo(1);
    }
}
