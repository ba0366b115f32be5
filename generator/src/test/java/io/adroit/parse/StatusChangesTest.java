package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Revision;
import io.adroit.model.Revision.Edit;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusChangesTest {
    private static Revision commit(String date, String removed, String added) {
        return new Revision(
                date,
                "Ada",
                date,
                "Change",
                List.of(new Edit(List.of(removed.split("/", -1)), List.of(added.split("/", -1)))));
    }

    private static List<String> told(Status today, Revision... newestFirst) {
        return StatusChanges.of(List.of(newestFirst), today).stream()
                .map(change -> change.date() + " " + change.from().label() + " "
                        + change.to().label())
                .toList();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "status: proposed, status: accepted, PROPOSED, ACCEPTED",
        "'status: \"proposed\"', 'status: \"accepted\"', PROPOSED, ACCEPTED",
        "* Status: Proposed, * Status: accepted on 2025-03-01, PROPOSED, ACCEPTED",
        "**Status**: Draft, **Status**: Rejected, DRAFT, REJECTED",
        "**Status:** Draft, **Status:** Deprecated, DRAFT, DEPRECATED",
        "| Status | Proposed |, | Status | Accepted |, PROPOSED, ACCEPTED",
        "Proposed, Accepted//Supersedes [3. Ask](0003-ask.md), PROPOSED, ACCEPTED",
        "Accepted, Superseded by [7. Use a pool](0007-use-a-pool.md), ACCEPTED, SUPERSEDED",
        "Status: Vorgeschlagen, Status: Angenommen, PROPOSED, ACCEPTED"
    })
    void aStatusInPlaceOfAnotherIsAChange(String removed, String added, Status from, Status to) {
        assertThat(StatusChanges.of(List.of(commit("2025-01-01", removed, added)), to))
                .containsExactly(new StatusChange("2025-01-01", "Ada", from, to));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "status: accepted, status: Accepted",
        "We proposed a pool., We accepted a pool.",
        "The status was proposed then., The status is accepted now.",
        "status: proposed, status: proposed | rejected | accepted",
        "status: proposed, state of the art: accepted",
        "A line, status: accepted",
        "Proposed/Rejected, Accepted",
        "status: proposed, status: parked"
    })
    void whereItIsNotPlainNothingIsTold(String removed, String added) {
        assertThat(told(Status.ACCEPTED, commit("2025-01-01", removed, added))).isEmpty();
    }

    @Test
    void changesLeadToWhatTheRecordSaysToday() {
        var superseded = commit("2025-03-01", "Accepted", "Superseded by [7](7.md)");
        var mended = commit("2025-02-15", "teh", "the");
        var accepted = commit("2025-02-01", "Proposed", "Accepted");
        assertThat(told(Status.SUPERSEDED, superseded, mended, accepted))
                .containsExactly("2025-03-01 accepted superseded", "2025-02-01 proposed accepted");
        assertThat(told(Status.REJECTED, superseded, accepted)).isEmpty();
    }

    @Test
    void whatIsOlderThanABreakIsLeftOut() {
        assertThat(told(
                        Status.SUPERSEDED,
                        commit("2025-03-01", "Accepted", "Superseded by [7](7.md)"),
                        commit("2025-02-01", "Draft", "Proposed")))
                .containsExactly("2025-03-01 accepted superseded");
    }

    @Test
    void editsOfOneCommitThatDisagreeTellNothing() {
        var edits = List.of(
                new Edit(List.of("status: draft"), List.of("status: accepted")),
                new Edit(List.of("Proposed"), List.of("Accepted")));
        assertThat(told(Status.ACCEPTED, new Revision("2025-01-01", "Ada", "1", "Two", edits)))
                .isEmpty();
    }
}
