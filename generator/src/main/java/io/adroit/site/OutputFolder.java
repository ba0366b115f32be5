package io.adroit.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** The folder of the site. Every path that is written or removed goes through here, so none leaves it. */
final class OutputFolder {
    private final Path root;

    OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** Whether a path of the site is relative, uses {@code /}, and has no part that means another folder or hides a name of ours. */
    static boolean isPlain(String path) {
        return !path.isEmpty()
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ' || c == 0x7f)
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))
                && !path.startsWith(".adroit");
    }

    /**
     * The place of a file.
     *
     * @throws IOException when a folder on the way is a link, which would lead out of the site
     */
    Path resolve(String path) throws IOException {
        if (!isPlain(path)) {
            throw new IllegalStateException(
                    "The page \"" + path + "\" has no place in the site; please report this as a bug.");
        }
        Path at = root;
        for (var name : path.split("/", -1)) {
            if (!at.equals(root) && Files.isSymbolicLink(at)) {
                throw new IOException(
                        at + " is a link, which may lead out of the site; remove it, or choose another output folder");
            }
            at = child(at, name);
        }
        return at;
    }

    private static Path child(Path folder, String name) throws IOException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new IOException("this disk allows no file called \"" + name + "\"", e);
        }
    }

    /** Removes a file and the folders it leaves empty; gives the number of files removed. */
    int remove(String path) throws IOException {
        if (!isPlain(path)) {
            return 0;
        }
        var file = resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
        }
        Files.delete(file);
        var folder = file.getParent();
        while (folder != null && !folder.equals(root) && isGone(folder)) {
            folder = folder.getParent();
        }
        return 1;
    }

    private static boolean isGone(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        } catch (NoSuchFileException e) {
            return true;
        }
    }
}
