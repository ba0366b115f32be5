package io.adroit.serve;

import io.adroit.Adroit;
import io.adroit.Adroit.Examined;
import io.adroit.Adroit.Linked;
import io.adroit.Settings;
import io.adroit.model.SearchFiles;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** What follows a changed page within seconds: insight, findings and search of the whole. Another change takes the place of one that is not done. */
final class Rest implements AutoCloseable {
    private final Adroit adroit;
    private final PreviewServer server;
    private final BiConsumer<PreviewServer, Exception> failed;
    private final AtomicInteger newest = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "adroit-rest");
        made.setDaemon(true);
        return made;
    });
    private volatile Examined examined;
    private volatile SearchFiles search;

    Rest(
            Adroit adroit,
            Examined examined,
            SearchFiles search,
            PreviewServer server,
            BiConsumer<PreviewServer, Exception> failed) {
        this.adroit = adroit;
        this.examined = examined;
        this.search = search;
        this.server = server;
        this.failed = failed;
    }

    /** The newest that is known of the whole. */
    Examined examined() {
        return examined;
    }

    /** The newest search. */
    SearchFiles search() {
        return search;
    }

    /** Begins with these texts. */
    void follow(Settings settings, Linked linked) {
        int mine = newest.incrementAndGet();
        thread.execute(() -> make(settings, linked, mine));
    }

    private void make(Settings settings, Linked linked, int mine) {
        try {
            if (newest.get() != mine) {
                return;
            }
            var now = adroit.examine(settings, linked);
            if (newest.get() != mine) {
                return;
            }
            var found = adroit.search(now);
            examined = now;
            search = found;
            if (newest.get() == mine) {
                server.completed(Snapshot.of(adroit, settings, now, found));
            }
        } catch (RuntimeException problem) {
            failed.accept(server, problem);
        }
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        thread.shutdownNow();
    }
}
