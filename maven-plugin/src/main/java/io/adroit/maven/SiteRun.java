package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.Settings;
import java.io.IOException;
import org.apache.maven.plugin.logging.Log;

/** One making of the site, and what a person should know of it at the end. */
final class SiteRun {
    private final Log log;

    SiteRun(Log log) {
        this.log = log;
    }

    /** Makes the site in this process. */
    void generate(Adroit adroit, Settings settings) throws IOException {
        tell(settings, () -> SiteSummary.of(adroit.generate(settings)));
    }

    /** Makes the site in a process of its own; {@code order} gives {@code settings} there. */
    void generate(SiteProcess process, SiteOrder order, Settings settings) throws IOException {
        tell(settings, () -> process.generate(order));
    }

    private interface Making {
        SiteSummary make() throws IOException;
    }

    private void tell(Settings settings, Making making) throws IOException {
        long start = System.nanoTime();
        var made = making.make();
        long millis = (System.nanoTime() - start) / 1_000_000;
        log.info(Counts.counted(made.decisions(), "decision") + " and " + Counts.counted(made.terms(), "term") + ", "
                + made.files() + " files in " + millis + " ms");
        log.info("Site: " + settings.outputDirectory().resolve("index.html"));
        if (made.errors() + made.warnings() > 0) {
            log.info(Counts.counted(made.errors(), "error") + " and " + Counts.counted(made.warnings(), "warning")
                    + " in the texts; the goal \"check\" lists them, and the site's page health.html");
        }
    }
}
