package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.Report;
import io.adroit.Settings;
import io.adroit.model.Severity;
import java.io.IOException;
import org.apache.maven.plugin.logging.Log;

/** One making of the site, and what a person should know of it at the end. */
final class SiteRun {
    private final Log log;

    SiteRun(Log log) {
        this.log = log;
    }

    Report generate(Adroit adroit, Settings settings) throws IOException {
        long start = System.nanoTime();
        var report = adroit.generate(settings);
        long millis = (System.nanoTime() - start) / 1_000_000;
        var library = report.library().library();
        log.info(Counts.counted(library.adrs().size(), "decision") + " and "
                + Counts.counted(library.terms().size(), "term") + ", " + report.files() + " files in " + millis
                + " ms");
        log.info("Site: " + settings.outputDirectory().resolve("index.html"));
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        if (errors + warnings > 0) {
            log.info(Counts.counted(errors, "error") + " and " + Counts.counted(warnings, "warning")
                    + " in the texts; the goal \"check\" lists them, and the site's page health.html");
        }
        return report;
    }
}
