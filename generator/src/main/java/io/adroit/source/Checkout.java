package io.adroit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder whose files a pull request can change: the repository that holds the root, else the root. Whoever changes {@code adroit.yml} or puts a link there
 * chooses what is read and written; so neither may lead out of it.
 */
public final class Checkout {
    private static final String GIT = ".git";

    private final Path top;

    private Checkout(Path top) {
        this.top = top;
    }

    /** That of a folder, which need not be there yet. */
    public static Checkout of(Path root) throws IOException {
        var real =
                Files.exists(root) ? root.toRealPath() : root.toAbsolutePath().normalize();
        for (Path at = real; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(GIT))) {
                return new Checkout(at);
            }
        }
        return new Checkout(real);
    }

    /** Whether a path lies within, links followed, and not in git's own folder; of a path that is not there yet the nearest folder that is there counts. */
    public boolean holds(Path path) {
        var whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (there == null) {
            return false;
        }
        try {
            var real = there.toRealPath().resolve(there.relativize(whole)).normalize();
            return real.startsWith(top) && !isGits(top.relativize(real));
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    /** Whether a part of a path is git's own folder, which runs what lies in it. */
    public static boolean isGits(Path path) {
        for (var name : path) {
            if (name.toString().equalsIgnoreCase(GIT)) {
                return true;
            }
        }
        return false;
    }
}
