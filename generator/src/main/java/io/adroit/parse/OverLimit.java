package io.adroit.parse;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import io.adroit.text.Limit;
import io.adroit.text.Lines;
import java.util.List;

/** What is said of a text that holds more than is read. */
final class OverLimit {
    private OverLimit() {}

    static List<Finding> findings(List<Limit> limits, String path, Lines lines) {
        return limits.stream()
                .map(limit -> {
                    int at = limit.span().start();
                    return finding(limit, path, lines.line(at), lines.column(at));
                })
                .toList();
    }

    static Finding finding(Limit limit, String path, int line, int column) {
        return new Finding(
                "text-limit",
                Severity.WARNING,
                path,
                line,
                column,
                "This block is shown as plain text: " + limit.what() + ".",
                limit.setting().isEmpty()
                        ? "Split it into smaller blocks."
                        : "Split it into smaller blocks, or raise " + limit.setting() + " (adroit.limits).");
    }
}
