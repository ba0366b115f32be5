package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.CheckRun;
import io.adroit.CheckRun.Outcome;
import io.adroit.Counts;
import io.adroit.Settings;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads records and glossary, lists what should be mended with file and line, and fails the build if {@code failOn} says so. Writes no site. */
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
     * File with findings that are accepted for now, one per line: they are counted, but neither told nor reported, and never fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.baseline")
    private @Nullable String baseline;

    /**
     * Writes the baseline anew: {@code write} accepts every finding of today, {@code shrink} forgets those that are mended.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.updateBaseline")
    private @Nullable String updateBaseline;

    /**
     * A git branch, tag or commit: only findings in files that have changed since can fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.ratchetFrom")
    private @Nullable String ratchetFrom;

    /**
     * Reports to write: {@code sarif}, {@code junit}, {@code checkstyle}, {@code json}, {@code github}. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.reports")
    private @Nullable List<String> reports;

    /**
     * Where reports go. Default: {@code adroit-reports} in the build folder, {@code target/adroit-reports} without a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.reportsDirectory")
    private @Nullable File reportsDirectory;

    /**
     * A git branch, tag or commit to compare with: what a pull request changes is written to {@code adroit-pull-request.md} among the reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.compareWith")
    private @Nullable String compareWith;

    /**
     * Lists hints too, which never fail a build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.hints", defaultValue = "false")
    private boolean hints;

    /**
     * Leaves out this goal alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    ParameterValues own() {
        return new ParameterValues()
                .text("failOn", failOn)
                .text("maxAllowedViolations", maxAllowedViolations)
                .text("baseline", baseline)
                .text("ratchetFrom", ratchetFrom);
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException, MojoFailureException {
        if (skipCheck) {
            getLog().info("The check is skipped (adroit.check.skip).");
            return;
        }
        var outcome = new CheckRun(adroit, settings, wish()).run();
        outcome.findings().forEach(this::print);
        outcome.written().forEach(file -> getLog().info("Written: " + shown(file)));
        if (!outcome.passes()) {
            throw new MojoFailureException(summary(outcome.failing(), counts(outcome)));
        }
        getLog().info(counts(outcome));
        if (!outcome.failing().isEmpty()) {
            getLog().info(Counts.counted(outcome.failing().size(), "finding")
                    + " would fail the build; maxAllowedViolations lets that many through.");
        }
    }

    /** A path from the root, where it lies below. */
    private Path shown(Path file) {
        return file.startsWith(root()) ? root().relativize(file) : file;
    }

    private CheckRun.Wish wish() {
        return new CheckRun.Wish(
                reports == null ? List.of() : reports,
                reportsDirectory == null ? target().resolve("adroit-reports") : reportsDirectory.toPath(),
                updateBaseline == null ? "" : updateBaseline,
                compareWith == null ? "" : compareWith);
    }

    private void print(Finding finding) {
        switch (finding.severity()) {
            case ERROR -> getLog().error(finding.toLine());
            case WARNING -> getLog().warn(finding.toLine());
            case INFO -> {
                if (hints) {
                    getLog().info(finding.toLine());
                }
            }
            case OFF -> {}
        }
    }

    private static String counts(Outcome outcome) {
        return Counts.counted(outcome.records(), "record") + " read: "
                + Counts.counted(count(outcome, Severity.ERROR), "error") + ", "
                + Counts.counted(count(outcome, Severity.WARNING), "warning") + ", "
                + Counts.counted(count(outcome, Severity.INFO), "hint")
                + (outcome.accepted() == 0 ? "" : "; the baseline accepts " + outcome.accepted());
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
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
