package io.adroit.serve;

import io.adroit.Adroit;
import io.adroit.ConfigurationException;
import io.adroit.Report;
import io.adroit.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds a site, serves it, and builds it again whenever a source changes, until its thread is interrupted. */
public final class Preview {
    /** How often the sources are looked at, in milliseconds: a person does not notice, and 1,000 files cost a few milliseconds. */
    private static final int LOOK_EVERY = 100;

    private static final int BEAT_EVERY = 150;

    private final SettingsSource source;
    private final Told told;

    /** Gives the settings anew, since {@code adroit.yml} may have changed. */
    @FunctionalInterface
    public interface SettingsSource {
        /** Settings of the next build. */
        Settings read() throws IOException;
    }

    /** Hears what a person at the terminal should know. */
    public interface Told {
        /** The site is there for the first time. */
        void serving(PreviewServer server, Report report);

        /** The site was built again. */
        void rebuilt(Report report, long milliseconds);

        /** A build failed; the last good site stays. */
        void failed(String why);
    }

    /**
     * @param source of the settings
     * @param told what happens
     */
    public Preview(SettingsSource source, Told told) {
        this.source = source;
        this.told = told;
    }

    /**
     * Builds and serves; returns when the thread is interrupted.
     *
     * @param port first one to try
     * @throws IOException when the first build or the server cannot be had
     */
    public void run(int port) throws IOException {
        var adroit = new Adroit();
        var settings = source.read();
        var seen = look(adroit, settings);
        var report = adroit.generate(settings);
        try (var server = new PreviewServer(settings.outputDirectory(), port)) {
            told.serving(server, report);
            follow(adroit, settings, seen, server);
        }
    }

    private void follow(Adroit adroit, Settings first, Watched begin, PreviewServer server) throws IOException {
        var settings = first;
        var seen = begin;
        int build = 1;
        for (int looks = 1; sleep(); looks++) {
            if (looks % BEAT_EVERY == 0) {
                server.beat();
            }
            var now = look(adroit, settings);
            if (now.equals(seen)) {
                continue;
            }
            seen = now;
            try {
                long start = System.nanoTime();
                settings = source.read();
                var report = adroit.generate(settings);
                server.changed(++build);
                told.rebuilt(report, (System.nanoTime() - start) / 1_000_000);
            } catch (ConfigurationException | IOException | IllegalStateException problem) {
                var why = Objects.requireNonNullElse(problem.getMessage(), problem.toString());
                server.failed(why);
                told.failed(why);
            }
        }
    }

    private static Watched look(Adroit adroit, Settings settings) throws IOException {
        var roots = new ArrayList<Path>(adroit.recordFolders(settings));
        roots.addAll(settings.glossary());
        for (var name : List.of(
                "adroit.yml",
                "glossary",
                "glossary.yml",
                "glossary.md",
                "docs/glossary",
                "docs/glossary.yml",
                "docs/glossary.md")) {
            roots.add(settings.root().resolve(name));
        }
        settings.templateFolder().ifPresent(roots::add);
        return Watched.look(roots, settings.outputDirectory());
    }

    private static boolean sleep() {
        try {
            Thread.sleep(LOOK_EVERY);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
