package io.adroit.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text file as it was read.
 *
 * @param path relative to the root (or, for a source outside the root, to that source folder), {@code /} between names
 * @param packageName log4brains package, or name of the source root where several are given, else empty
 * @param text decoded as UTF-8, byte order mark removed, line ends {@code \n}; malformed bytes are U+FFFD
 * @param history commits that touched it, newest first; empty without a repository
 */
public record SourceFile(String path, String packageName, String text, List<Revision> history) {
    public SourceFile {
        history = List.copyOf(history);
    }

    /** A text as it is worked with: without a byte order mark, line ends {@code \n}. */
    public static String unixText(String raw) {
        var text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The same, of the bytes of a file that is written in UTF-8; what is malformed is replaced. */
    public static String unixText(byte[] raw) {
        return unixText(new String(raw, StandardCharsets.UTF_8));
    }

    /** The last name of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder's path, empty for a file at the top. */
    public String folder() {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
