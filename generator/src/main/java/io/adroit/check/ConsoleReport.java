package io.adroit.check;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.List;

/** Findings for a person at a terminal: one line each, then the counts, then the first errors again, since they scrolled away. */
public final class ConsoleReport {
    private static final int REPEATED = 5;
    private static final int SHORT = 10;

    private ConsoleReport() {}

    /**
     * The lines of a report and its summary.
     *
     * @param least findings below this severity are counted, not listed
     */
    public static String of(List<Finding> findings, Severity least) {
        var out = new StringBuilder();
        findings.stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .forEach(finding -> out.append(finding.severity().label())
                        .append(": ")
                        .append(finding.toLine())
                        .append('\n'));
        return out.append(summary(findings)).toString();
    }

    /** Counts, and the first errors again when there are many findings. */
    public static String summary(List<Finding> findings) {
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        var out = new StringBuilder()
                .append(Texts.count(errors.size(), "error"))
                .append(", ")
                .append(Texts.count(count(findings, Severity.WARNING), "warning"))
                .append(", ")
                .append(Texts.count(count(findings, Severity.INFO), "hint"))
                .append(".\n");
        if (!errors.isEmpty() && findings.size() > SHORT) {
            out.append(errors.size() > REPEATED ? "The first " + REPEATED + " errors again:\n" : "The errors again:\n");
            errors.stream()
                    .limit(REPEATED)
                    .forEach(
                            finding -> out.append("  ").append(finding.toLine()).append('\n'));
        }
        return out.toString();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
