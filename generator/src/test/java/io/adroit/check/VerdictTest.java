package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.CheckSettings.Profile;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final List<Finding> FINDINGS = List.of(
            new Finding("link-broken", Severity.ERROR, "old.md", 1, 1, "A link is broken.", "Mend it."),
            new Finding("link-broken", Severity.ERROR, "new.md", 1, 1, "A link is broken.", "Mend it."),
            new Finding("single-option", Severity.WARNING, "new.md", 2, 1, "One option.", "Add one."),
            new Finding("too-long", Severity.INFO, "new.md", 3, 1, "Long.", "Cut."));

    @ParameterizedTest(name = "profile {0}, fail on {1}, {2} allowed, ratchet {3}: {4} fail, passes {5}")
    @CsvSource({
        "STANDARD, ERROR,   0, false, 2, false",
        "STANDARD, ERROR,   2, false, 2, true",
        "STANDARD, WARNING, 2, false, 3, false",
        "STANDARD, INFO,    3, false, 4, false",
        "STANDARD, OFF,     0, false, 0, true",
        "STANDARD, ERROR,   0, true,  1, false",
        "STRICT,   ERROR,   0, false, 3, false",
        "LEGACY,   ERROR,   0, false, 1, false",
        "LEGACY,   ERROR,   1, false, 1, true",
        "ADVISORY, WARNING, 0, false, 0, true"
    })
    void profileAndSettingsDecide(
            Profile profile, Severity failOn, int allowed, boolean ratchet, int failing, boolean passes) {
        var verdict = Verdict.of(FINDINGS, new Verdict.Terms(profile, failOn, allowed, ratchet, Set.of("new.md")));
        assertThat(verdict.failing()).hasSize(failing);
        assertThat(verdict.passes()).isEqualTo(passes);
    }
}
