package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.CheckSettings;
import io.adroit.model.CheckSettings.Profile;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

/**
 * How much each finding matters under a team's settings: what the team says of the rule, else the column of the profile. Findings in records from before
 * {@code strictFrom} are for information only.
 */
final class Severities {
    private static final int LONGEST_NUMBER = 6;

    private final CheckSettings settings;

    Severities(CheckSettings settings) {
        this.settings = settings;
        var unknown = new TreeSet<String>(settings.severities().keySet());
        unknown.removeIf(id -> RuleCatalogue.of(id).isPresent());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Parameter \"severities\" names \"" + String.join("\", \"", unknown)
                    + "\", which is no rule. Name one as the check prints it in brackets.");
        }
        requireDate("asOf", settings.asOf());
        if (!isNumber(settings.strictFrom())) {
            requireDate("strictFrom", settings.strictFrom());
        }
    }

    private static void requireDate(String parameter, String value) {
        try {
            if (!value.isEmpty()) {
                LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Parameter \"" + parameter + "\" is \"" + value
                            + "\". Give a date as year-month-day, for instance 2026-11-25.",
                    e);
        }
    }

    /** The severity of a finding. */
    Severity of(Finding finding, Map<String, Adr> adrs) {
        var severity = severity(finding);
        var adr = adrs.get(finding.file());
        // under "legacy" the verdict looks at the dates, since an old record that was changed counts there
        boolean dated = !settings.strictFrom().isEmpty() && settings.profile() != Profile.LEGACY;
        boolean old = adr != null && dated && isOld(adr);
        return old && severity.compareTo(Severity.INFO) > 0 ? Severity.INFO : severity;
    }

    private Severity severity(Finding finding) {
        var ours = settings.severities().get(finding.rule());
        if (ours != null) {
            return ours;
        }
        // a rule without a line in the catalogue keeps what its stage gave it: no finding is ever lost
        return RuleCatalogue.of(finding.rule())
                .map(rule -> settings.profile() == Profile.STRICT ? rule.strict() : rule.standard())
                .orElse(finding.severity());
    }

    private boolean isOld(Adr adr) {
        if (isNumber(settings.strictFrom())) {
            return adr.number() < Integer.parseInt(settings.strictFrom());
        }
        return adr.date().iso().compareTo(settings.strictFrom()) < 0;
    }

    /** Whether {@code strictFrom} is a record's number, not a date. */
    private static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST_NUMBER
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
