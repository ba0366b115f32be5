package io.adroit.check;

import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import java.util.List;

/**
 * What is known of a library at one commit.
 *
 * @param linked records and entries with their links
 * @param insight what is true of the whole
 * @param findings sorted
 */
public record Examination(LinkedLibrary linked, Insight insight, List<Finding> findings) {
    public Examination {
        findings = List.copyOf(findings);
    }
}
