package io.adroit.model;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A stage could not go on at a file: a mistake of ours, or memory that ran out. Never the author's doing, whose mistakes are findings. */
public final class StageFailure extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private StageFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What is said when memory ran out.
     *
     * @param where with a blank before it, or empty where nobody knows
     */
    public static String memoryRanOut(String where) {
        return "The " + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory that Java may use ran out" + where
                + ". Give it more, for instance with MAVEN_OPTS=-Xmx4g.";
    }

    /**
     * Does work on a file, and names the file if the work fails.
     *
     * @param file path of the record, entry or page
     * @throws StageFailure when memory or the stack ran out or anything unexpected was thrown
     * @throws BrokenTemplateException as it came, since it names the team's template already
     * @throws UncheckedIOException as it came, since it names the file already
     */
    public static <T> T naming(String file, Supplier<T> work) {
        try {
            return work.get();
        } catch (StageFailure | BrokenTemplateException | UncheckedIOException known) {
            throw known;
        } catch (OutOfMemoryError full) {
            throw new StageFailure(memoryRanOut(" at " + file), full);
        } catch (RuntimeException | StackOverflowError unexpected) {
            throw new StageFailure(
                    "Adroit failed at " + file + " (" + unexpected + "). Please report this as a bug, with that file.",
                    unexpected);
        }
    }
}
