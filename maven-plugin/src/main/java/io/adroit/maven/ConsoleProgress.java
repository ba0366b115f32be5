package io.adroit.maven;

import io.adroit.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.plugin.logging.Log;

/** Says of each stage what came of it and how long it took; where somebody looks on, also what is being done. */
final class ConsoleProgress implements Progress {
    /** Pages between two looks of the line, so that writing it costs nothing. */
    private static final int STEP = 25;

    private final Log log;
    private final Optional<PrintWriter> terminal;
    private final AtomicInteger pages = new AtomicInteger();
    private long began;

    /**
     * @param log for the line of each stage
     * @param terminal for the line that is written over; empty where nobody looks on
     */
    ConsoleProgress(Log log, Optional<PrintWriter> terminal) {
        this.log = log;
        this.terminal = log.isInfoEnabled() ? terminal : Optional.empty();
    }

    @Override
    public void begins(Stage stage) {
        began = System.nanoTime();
        pages.set(0);
        show(name(stage) + " …");
    }

    @Override
    public void ends(Stage stage, String counts) {
        show("");
        long millis = (System.nanoTime() - began) / 1_000_000;
        log.info(String.format(Locale.ROOT, "%-13s %6d ms  %s", name(stage), millis, counts));
    }

    @Override
    public void made() {
        int count = pages.incrementAndGet();
        if (count % STEP == 0) {
            show(name(Stage.WRITING) + " … " + count + " files");
        }
    }

    private void show(String words) {
        terminal.ifPresent(writer -> {
            writer.print(String.format(Locale.ROOT, "\r%-40s\r%s", "", words));
            writer.flush();
        });
    }

    private static String name(Stage stage) {
        return stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
