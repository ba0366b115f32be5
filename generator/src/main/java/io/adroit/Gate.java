package io.adroit;

import io.adroit.model.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * When findings fail a build.
 *
 * @param failOn the least severity that fails; {@link Severity#OFF} means that nothing does
 * @param maxAllowedViolations how many such findings are let through
 * @param baselineFile accepted findings, as text of a path relative to the root; empty for none
 * @param ratchetFrom git reference; only findings in files changed since then fail; empty for all
 */
public record Gate(Severity failOn, int maxAllowedViolations, String baselineFile, String ratchetFrom) {
    /** Errors fail. */
    public static final Gate STANDARD = new Gate(Severity.ERROR, 0, "", "");

    /** The baseline file under a root. */
    public Optional<Path> baseline(Path root) {
        return baselineFile.isEmpty() ? Optional.empty() : Optional.of(root.resolve(baselineFile));
    }
}
