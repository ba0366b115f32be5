package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Gate;
import io.adroit.Report;
import io.adroit.Settings;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads records and glossary, lists what should be mended with file and line, and fails the build if {@code failOn} says so. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AdroitGoal {
    private static final int REPEATED = 5;

    /**
     * From which severity on a finding fails the build: {@code none}, {@code error} or {@code warning}. Default: {@code error}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.failOn")
    private @Nullable String failOn;

    /**
     * How many findings that would fail the build are let through. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.maxAllowedViolations")
    private @Nullable String maxAllowedViolations;

    /**
     * Leaves out this goal alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    ParameterValues own() {
        return new ParameterValues().text("failOn", failOn).text("maxAllowedViolations", maxAllowedViolations);
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException, MojoFailureException {
        if (skipCheck) {
            getLog().info("The check is skipped (adroit.check.skip).");
            return;
        }
        var report = adroit.check(settings);
        report.findings().forEach(this::print);
        var failing = failing(report, settings.gate());
        if (failing.size() > settings.gate().maxAllowedViolations()) {
            throw new MojoFailureException(summary(failing, counts(report)));
        }
        getLog().info(counts(report));
    }

    private static List<Finding> failing(Report report, Gate gate) {
        return report.findings().stream()
                .filter(finding ->
                        gate.failOn() != Severity.OFF && finding.severity().compareTo(gate.failOn()) >= 0)
                .toList();
    }

    private void print(Finding finding) {
        switch (finding.severity()) {
            case ERROR -> getLog().error(finding.toLine());
            case WARNING -> getLog().warn(finding.toLine());
            case INFO -> getLog().debug(finding.toLine());
            case OFF -> {}
        }
    }

    private static String counts(Report report) {
        return Words.counted(report.library().library().adrs().size(), "record") + " read: "
                + Words.counted(report.count(Severity.ERROR), "error") + ", "
                + Words.counted(report.count(Severity.WARNING), "warning") + ", "
                + Words.counted(report.count(Severity.INFO), "hint");
    }

    private static String summary(List<Finding> failing, String counts) {
        var text = new StringBuilder(counts).append(". First of those that fail the build:");
        failing.stream().limit(REPEATED).forEach(finding -> text.append("\n  ").append(finding.toLine()));
        if (failing.size() > REPEATED) {
            text.append("\n  and ").append(failing.size() - REPEATED).append(" more, listed above");
        }
        return text.toString();
    }
}
