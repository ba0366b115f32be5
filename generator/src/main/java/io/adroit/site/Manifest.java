package io.adroit.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of files that are ours, {@code .adroit-manifest} in the site's folder: a path per line, sorted. Only what it names is ever removed. */
final class Manifest {
    private static final String NAME = ".adroit-manifest";
    private static final String HEAD =
            "# Files written by Adroit, which removes those it no longer writes. Not a page.";

    private final OutputFolder folder;

    Manifest(OutputFolder folder) {
        this.folder = folder;
    }

    /** Paths of the last build; lines that are no path of a site are passed over. */
    SortedSet<String> read() throws IOException {
        var file = folder.root().resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new TreeSet<>();
        }
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.lines()
                .filter(OutputFolder::isPlain)
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Writes a whole new list, or leaves the old one; what stands in the place of either, a link or bytes of others, is replaced and never followed. */
    void write(Collection<String> paths) throws IOException {
        var text =
                HEAD + "\n" + paths.stream().sorted().map(path -> path + "\n").collect(Collectors.joining());
        Files.createDirectories(folder.root());
        var current = folder.root().resolve(NAME);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(current, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(current), bytes)) {
            return;
        }
        var fresh = folder.root().resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
        Files.move(fresh, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
