package io.adroit.model;

import java.util.List;

/**
 * What a stage gives: a value, and what it found on the way.
 *
 * @param value always there, however bad the input was
 * @param findings in no particular order
 */
public record Found<T>(T value, List<Finding> findings) {
    public Found {
        findings = List.copyOf(findings);
    }
}
