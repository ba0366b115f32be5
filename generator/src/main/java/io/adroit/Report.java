package io.adroit;

import io.adroit.model.Finding;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Severity;
import io.adroit.site.SiteWriter.Published;
import java.util.List;

/**
 * What a run made and found.
 *
 * @param library the linked library
 * @param findings sorted
 * @param published what was written; all zero when nothing was
 */
public record Report(LinkedLibrary library, List<Finding> findings, Published published) {
    public Report {
        findings = List.copyOf(findings);
    }

    /** Number of files of the site; 0 when none was made. */
    public int files() {
        return published.files();
    }

    /** Number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
