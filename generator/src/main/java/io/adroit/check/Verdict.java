package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.CheckSettings.Profile;
import io.adroit.model.Finding;
import io.adroit.model.Library;
import io.adroit.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether findings fail a build (RULINGS 6).
 *
 * @param passes whether the build goes on
 * @param failing findings that count against it, in order; more of them than allowed fail it
 */
public record Verdict(boolean passes, List<Finding> failing) {
    public Verdict {
        failing = List.copyOf(failing);
    }

    /**
     * What the team set.
     *
     * @param profile advisory: nothing fails; legacy: only findings in {@code scope} do; strict: warnings fail too
     * @param failOn the least severity that fails; {@link Severity#OFF} means that nothing does
     * @param maxAllowedViolations how many such findings are let through
     * @param scoped whether only findings in {@code scope} fail, whatever the profile (a ratchet)
     * @param scope paths of files whose findings count under {@code legacy} or a ratchet
     */
    public record Terms(Profile profile, Severity failOn, int maxAllowedViolations, boolean scoped, Set<String> scope) {
        public Terms {
            scope = Set.copyOf(scope);
        }
    }

    /**
     * Decides.
     *
     * @param findings that no baseline accepts
     */
    public static Verdict of(List<Finding> findings, Terms terms) {
        if (terms.profile() == Profile.ADVISORY || terms.failOn() == Severity.OFF) {
            return new Verdict(true, List.of());
        }
        var least = terms.profile() == Profile.STRICT && terms.failOn() == Severity.ERROR
                ? Severity.WARNING
                : terms.failOn();
        boolean scoped = terms.scoped() || terms.profile() == Profile.LEGACY;
        var failing = findings.stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .filter(finding -> !scoped || terms.scope().contains(finding.file()))
                .toList();
        return new Verdict(failing.size() <= terms.maxAllowedViolations(), failing);
    }

    /**
     * The files whose findings count for a library that has a past.
     *
     * @param strictFrom ISO date from which records count, or empty
     * @param changed paths of files changed since the ratchet's commit
     */
    public static Set<String> scope(Library library, String strictFrom, Set<String> changed) {
        var scope = new HashSet<>(changed);
        if (!strictFrom.isEmpty()) {
            library.adrs().stream()
                    .filter(adr -> adr.date().iso().compareTo(strictFrom) >= 0)
                    .map(Adr::path)
                    .forEach(scope::add);
        }
        return scope;
    }
}
