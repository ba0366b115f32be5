package io.adroit.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    @ParameterizedTest(name = "an accepted record superseded by one that is {0}, partly {1}: in force {2}")
    @CsvSource({
        "ACCEPTED, false, false",
        "ACCEPTED, true, true",
        "PROPOSED, false, true",
        "DRAFT, false, true",
        "REJECTED, false, true",
        "UNKNOWN, false, true",
        "SUPERSEDED, false, false",
        "DEPRECATED, false, false"
    })
    void whatWasReplacedByAnAcceptedRecordHoldsNoMore(Status successor, boolean partly, boolean inForce) {
        var library = new Records()
                .add("old", 1, Status.ACCEPTED, "2026-01-01")
                .add("new", 2, successor, "2026-02-01")
                .supersedes("new", "old", partly)
                .library();
        assertThat(InForce.of(library).contains("old.md")).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "PROPOSED", "REJECTED", "DEPRECATED", "SUPERSEDED", "UNKNOWN"})
    void onlyAcceptedRecordsHold(Status status) {
        assertThat(InForce.of(new Records().add("a", 1, status, "").library())).isEmpty();
    }

    @Test
    void ofAChainOnlyTheLastHolds() {
        var library = new Records()
                .add("a", 1, Status.ACCEPTED, "")
                .add("b", 2, Status.ACCEPTED, "")
                .add("c", 3, Status.ACCEPTED, "")
                .supersedes("b", "a", false)
                .supersedes("c", "b", false)
                .supersedes("c", "c", false)
                .library();
        assertThat(InForce.of(library)).containsExactly("c.md");
    }
}
