package io.adroit.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder that paths are relative to, and which no link may leave.
 *
 * @param folder absolute
 * @param prefix put before each path, empty or ending in {@code /}
 */
record Base(Path folder, String prefix) {
    /** The folder's name for people: relative to this base, {@code /} between names. */
    String pathOf(Path file) {
        return prefix + unix(folder.relativize(file));
    }

    /** The same for a real path below the real folder. */
    String pathOfReal(Path real) throws IOException {
        return prefix + unix(folder.toRealPath().relativize(real));
    }

    private static String unix(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
