package io.adroit.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The words for a disk that refuses: what could not be done, why, and in what state the site is. */
final class DiskTrouble {
    /** Nothing of this build is in its place yet. */
    static final String UNCHANGED = "The site that was there is unchanged.";
    /** Some files are in their place, others not yet. */
    static final String MIXED =
            "Each file in it is whole, but some are of this build and some of the one before; the next build mends that.";

    private DiskTrouble() {}

    static IOException in(Path output, IOException cause, String state) {
        return new IOException(
                "The site could not be written to " + output + ": " + reason(cause) + ". " + state, cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return ((FileSystemException) cause).getFile() + " is a file and no folder";
        }
        if (cause instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason() + " (" + named.getFile() + ")";
        }
        return String.valueOf(cause.getMessage());
    }
}
