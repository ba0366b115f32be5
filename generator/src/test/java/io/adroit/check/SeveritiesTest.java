package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.model.CheckSettings;
import io.adroit.model.CheckSettings.Profile;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveritiesTest {
    /** A record of 2 March 2026 that names no consequences and has no status. */
    private static final String TEXT =
            "# 1. Use A\n\nDate: 2026-03-02\n%s\n## Context\n\nOrders are lost.\n\n## Decision\n\nWe use it.\n";

    private static String severity(CheckSettings settings, String rule, String more) {
        return Bench.examine(Map.of("adr/0001-a.md", TEXT.formatted(more)), settings).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::severity)
                .map(Severity::label)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest(name = "{0} under {1}, strict from {2}: {3}")
    @CsvSource({
        "consequences-missing, STANDARD, '',         warning",
        "consequences-missing, STRICT,   '',         error",
        "consequences-missing, LEGACY,   '',         warning",
        "consequences-missing, ADVISORY, '',         warning",
        "consequences-missing, STRICT,   2026-03-02, error",
        "consequences-missing, STRICT,   2026-03-03, info",
        "consequences-missing, LEGACY,   2026-03-03, warning",
        "consequences-missing, STANDARD, 2,          info",
        "consequences-missing, STANDARD, 1,          warning",
        "number-gap,           STRICT,   '',         ''",
        "no-testing,           STANDARD, '',         ''"
    })
    void profileAndDateDecide(String rule, Profile profile, String strictFrom, String severity) {
        assertThat(severity(new CheckSettings(profile, Map.of(), strictFrom, ""), rule, ""))
                .isEqualTo(severity);
    }

    @Test
    void theTeamsWordWinsOverTheProfile() {
        var settings = new CheckSettings(
                Profile.STRICT, Map.of("consequences-missing", Severity.OFF, "status-missing", Severity.INFO), "", "");
        assertThat(severity(settings, "consequences-missing", "")).isEmpty();
        assertThat(severity(settings, "status-missing", "")).isEqualTo("info");
    }

    @Test
    void aRecordCanSwitchARuleOffForItself() {
        assertThat(severity(CheckSettings.STANDARD, "status-missing", "\n<!-- adroit-disable status-missing -->\n"))
                .isEmpty();
        assertThat(severity(
                        CheckSettings.STANDARD, "consequences-missing", "\n<!-- adroit-disable status-missing -->\n"))
                .isEqualTo("warning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "too-lang | | | Parameter \"severities\" names \"too-lang\", which is no rule. Name one as the check prints it in brackets.",
                "too-long | 2026-02-30 | | Parameter \"strictFrom\" is \"2026-02-30\". Give a date as year-month-day, for instance 2026-11-25.",
                "too-long | | soon | Parameter \"asOf\" is \"soon\". Give a date as year-month-day, for instance 2026-11-25."
            })
    void settingsThatCannotBeMeantAreRefused(String rule, String strictFrom, String asOf, String message) {
        var settings = new CheckSettings(
                Profile.STANDARD,
                Map.of(rule, Severity.INFO),
                strictFrom == null ? "" : strictFrom,
                asOf == null ? "" : asOf);
        assertThatThrownBy(() -> new Rules(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
