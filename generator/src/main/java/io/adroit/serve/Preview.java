package io.adroit.serve;

import io.adroit.Adroit;
import io.adroit.Adroit.Examined;
import io.adroit.ConfigurationException;
import io.adroit.Settings;
import io.adroit.model.SearchFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Builds a site, serves it, and builds it again whenever a source changes, until its thread is interrupted. */
public final class Preview {
    /** How often the sources are looked at, in milliseconds: a person does not notice, and 1,000 files cost a few milliseconds. */
    private static final int LOOK_EVERY = 60;

    private static final int BEAT_EVERY = 250;

    private final Adroit adroit = new Adroit();
    private final SettingsSource source;
    private final Told told;
    private SearchFiles search = new SearchFiles(List.of(), "", Map.of());

    /** Gives the settings anew, since {@code adroit.yml} may have changed. */
    @FunctionalInterface
    public interface SettingsSource {
        /** Settings of the next build. */
        Settings read() throws IOException;
    }

    /** Hears what a person at the terminal should know. */
    public interface Told {
        /** The site is there for the first time. */
        void serving(PreviewServer server, int decisions);

        /** The site was built again. */
        void rebuilt(long milliseconds);

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
        var settings = source.read();
        var seen = look(settings);
        var examined = adroit.examine(settings);
        search = adroit.search(examined);
        try (var server = new PreviewServer(snapshot(settings, examined), port)) {
            told.serving(server, examined.linked().library().adrs().size());
            follow(settings, seen, server);
        }
    }

    private void follow(Settings first, Watched begin, PreviewServer server) throws IOException {
        var settings = first;
        var seen = begin;
        int build = 1;
        for (int looks = 1; sleep(); looks++) {
            if (looks % BEAT_EVERY == 0) {
                server.beat();
            }
            var now = look(settings);
            if (now.equals(seen)) {
                continue;
            }
            seen = now;
            try {
                settings = source.read();
                build(settings, server, ++build);
            } catch (ConfigurationException | IOException | IllegalStateException problem) {
                var why = Objects.requireNonNullElse(problem.getMessage(), problem.toString());
                server.failed(why);
                told.failed(why);
            }
        }
    }

    /** The pages come first, with the search of the time before; the new search follows. */
    private void build(Settings settings, PreviewServer server, int build) throws IOException {
        long start = System.nanoTime();
        var examined = adroit.examine(settings);
        server.changed(snapshot(settings, examined), build);
        told.rebuilt((System.nanoTime() - start) / 1_000_000);
        search = adroit.search(examined);
        server.completed(snapshot(settings, examined));
    }

    private Snapshot snapshot(Settings settings, Examined examined) {
        return Snapshot.of(Stream.concat(adroit.pages(settings, examined, search), search.files().stream()));
    }

    private Watched look(Settings settings) throws IOException {
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
