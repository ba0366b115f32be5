package io.adroit.check;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Takes what rules find; the severity is given later, by the catalogue and the settings. */
final class Notes {
    private final List<Finding> findings = new ArrayList<>();

    /** A finding at a place; lines and columns from 1. */
    void add(String rule, String file, int line, int column, String message, String remedy) {
        findings.add(new Finding(rule, Severity.INFO, file, Math.max(line, 1), Math.max(column, 1), message, remedy));
    }

    /** A finding at the begin of a line. */
    void add(String rule, String file, int line, String message, String remedy) {
        add(rule, file, line, 1, message, remedy);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
