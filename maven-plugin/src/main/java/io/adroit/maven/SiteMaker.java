package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.ConfigurationException;
import io.adroit.Progress;
import io.adroit.SettingsReader;
import io.adroit.model.BrokenTemplateException;
import io.adroit.model.StageFailure;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The other end of {@link SiteProcess}: makes the site that it is told on its standard input, and tells how far it has come on its standard output. Knows
 * no class of Maven's, which are not on its class path.
 */
final class SiteMaker implements Progress {
    /** What is told; a text follows each. */
    enum Told {
        BEGINS,
        ENDS,
        MADE,
        DONE,
        FAILED
    }

    /** Pages that are told of at once. */
    static final int STEP = 25;
    /** {@link DataOutputStream#writeUTF} takes 65,535 bytes; three for a character at most. */
    private static final int LONGEST = 20_000;

    private final DataOutputStream out;
    private final AtomicInteger pages = new AtomicInteger();

    private SiteMaker(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        var maker = new SiteMaker(new DataOutputStream(new BufferedOutputStream(System.out)));
        // What a library may print is for people, not for the process that listens.
        System.setOut(System.err);
        var order = SiteOrder.read(new DataInputStream(System.in));
        endWith(System.in);
        try {
            var settings = new SettingsReader(order.root(), order.output()).read(order.given());
            maker.tell(
                    Told.DONE,
                    SiteSummary.of(new Adroit(maker).generate(settings)).line());
        } catch (ConfigurationException | BrokenTemplateException | IOException failure) {
            maker.tell(Told.FAILED, String.valueOf(failure.getMessage()));
        } catch (StageFailure ours) {
            if (!(ours.getCause() instanceof OutOfMemoryError)) {
                ours.printStackTrace();
            }
            maker.tell(Told.FAILED, String.valueOf(ours.getMessage()));
        } catch (OutOfMemoryError full) {
            maker.tell(Told.FAILED, StageFailure.memoryRanOut(""));
        }
    }

    /** Ends this process when the one that told it what to do is gone. */
    private static void endWith(InputStream parent) {
        var watch = new Thread(() -> {
            try {
                while (parent.read() >= 0) {
                    // nothing more is told
                }
            } catch (IOException gone) {
                // as at the end
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private synchronized void tell(Told what, String text) {
        try {
            out.writeByte(what.ordinal());
            out.writeUTF(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("Maven no longer listens", gone);
        }
    }

    @Override
    public void begins(Stage stage) {
        tell(Told.BEGINS, stage.name());
    }

    @Override
    public void ends(Stage stage, String counts) {
        tell(Told.ENDS, stage.name() + " " + counts);
    }

    @Override
    public void made() {
        if (pages.incrementAndGet() % STEP == 0) {
            tell(Told.MADE, "");
        }
    }
}
