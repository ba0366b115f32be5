package io.adroit.maven;

import io.adroit.Report;
import io.adroit.model.Severity;
import java.util.Arrays;

/**
 * What a person is told of a site that was made.
 *
 * @param decisions read
 * @param terms read
 * @param files of the site
 * @param errors found in the texts
 * @param warnings found in the texts
 */
record SiteSummary(int decisions, int terms, int files, long errors, long warnings) {
    static SiteSummary of(Report report) {
        var library = report.library().library();
        return new SiteSummary(
                library.adrs().size(),
                library.terms().size(),
                report.files(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING));
    }

    /** The five numbers with blanks between. */
    String line() {
        return decisions + " " + terms + " " + files + " " + errors + " " + warnings;
    }

    /** @param line as {@link #line} gave it */
    static SiteSummary read(String line) {
        var numbers = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new SiteSummary(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
