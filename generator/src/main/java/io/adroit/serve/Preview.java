package io.adroit.serve;

import io.adroit.Adroit;
import io.adroit.Adroit.Examined;
import io.adroit.Adroit.Linked;
import io.adroit.Progress;
import io.adroit.Settings;
import io.adroit.model.Adr;
import io.adroit.model.SearchFiles;
import io.adroit.model.Term;
import java.io.IOException;
import java.util.Objects;

/** Builds a site, serves it, and builds it again whenever a source changes, until its thread is interrupted. */
public final class Preview {
    /** How often the sources are looked at, in milliseconds: a person does not notice, and 1,000 files cost a few milliseconds. */
    private static final int LOOK_EVERY = 60;

    private static final int BEAT_EVERY = 250;

    /** Looks that a file which is being written may hold a build up for. */
    private static final int PATIENCE = 10;

    private final SettingsSource source;
    private final Told told;
    private Adroit adroit;

    /** Gives the settings anew, since {@code adroit.yml} may have changed. */
    @FunctionalInterface
    public interface SettingsSource {
        /** Settings of the next build. */
        Settings read() throws IOException;
    }

    /** Hears what a person at the terminal should know; from any thread. */
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
     * @param progress of the first build
     */
    public Preview(SettingsSource source, Told told, Progress progress) {
        this.source = source;
        this.told = told;
        this.adroit = Adroit.remembering(progress);
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
        var search = adroit.search(examined);
        adroit = adroit.unheard();
        try (var server = new PreviewServer(snapshot(settings, examined, search), port);
                var rest = new Rest(adroit, examined, search, server, this::failed)) {
            told.serving(server, examined.linked().library().adrs().size());
            follow(settings, seen, server, rest);
        }
    }

    private void follow(Settings first, Watched begin, PreviewServer server, Rest rest) {
        var settings = first;
        var seen = begin;
        int waited = 0;
        for (int looks = 1; sleep(); looks++) {
            if (looks % BEAT_EVERY == 0) {
                server.beat();
            }
            var now = look(settings);
            if (now.equals(seen) || !now.isSettled() && waited++ < PATIENCE) {
                continue;
            }
            waited = 0;
            seen = now.isSettled() ? now : Watched.NOTHING;
            try {
                settings = source.read();
                build(settings, server, rest);
            } catch (IOException | RuntimeException problem) {
                failed(server, problem);
            }
        }
    }

    private void failed(PreviewServer server, Exception problem) {
        var why = Objects.requireNonNullElse(problem.getMessage(), problem.toString());
        server.failed(why);
        told.failed(why);
    }

    /** Changed texts are shown at once, with the insight, the findings and the search of the time before; the rest follows. */
    private void build(Settings settings, PreviewServer server, Rest rest) throws IOException {
        long start = System.nanoTime();
        var linked = adroit.link(settings);
        var before = rest.examined();
        var now = isSame(linked, before)
                ? new Examined(linked.linked(), before.insight(), before.findings())
                : adroit.examine(settings, linked);
        server.changed(snapshot(settings, now, rest.search()));
        told.rebuilt((System.nanoTime() - start) / 1_000_000);
        rest.follow(settings, linked);
    }

    /** Whether there are the same records and entries, whatever they say: then what was known of the whole still fits. */
    private static boolean isSame(Linked linked, Examined before) {
        var now = linked.linked().library();
        var then = before.linked().library();
        return now.adrs().stream()
                        .map(Adr::id)
                        .toList()
                        .equals(then.adrs().stream().map(Adr::id).toList())
                && now.terms().stream()
                        .map(Term::id)
                        .toList()
                        .equals(then.terms().stream().map(Term::id).toList());
    }

    private Snapshot snapshot(Settings settings, Examined examined, SearchFiles search) {
        return Snapshot.of(adroit, settings, examined, search);
    }

    /** What the sources look like; nothing, where a folder that is named has gone. */
    private Watched look(Settings settings) {
        try {
            return Watched.look(adroit.places(settings), settings.outputDirectory());
        } catch (IOException gone) {
            return Watched.NOTHING;
        }
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
