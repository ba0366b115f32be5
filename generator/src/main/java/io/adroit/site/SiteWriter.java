package io.adroit.site;

import io.adroit.model.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Pages → disk; the only writer. */
public final class SiteWriter {
    private final Path output;

    /** Writes into this folder. */
    public SiteWriter(Path output) {
        this.output = output;
    }

    /**
     * Makes every file in a staging folder, then moves those whose bytes differ into place and removes those that are ours and stale.
     *
     * <p>Before the first file moves, the manifest names old and new files alike: a build that is killed leaves whole files only, and the next one
     * knows all of them. Files that no manifest names stay.
     *
     * @throws IOException when another build is writing, the disk refuses, or a folder of the site is a link; says in what state the site is. Nothing is published
     *     unless every page could be made
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public Published write(Stream<Page> pages) throws IOException {
        var folder = new OutputFolder(output);
        var state = DiskTrouble.UNCHANGED;
        try (var lock = WriteLock.take(folder);
                var staging = new Staging(folder)) {
            staging.clear();
            var made = staging.make(pages);
            var manifest = new Manifest(folder);
            var before = manifest.read();
            var both = new TreeSet<>(before);
            both.addAll(made.paths());
            manifest.write(both);
            state = DiskTrouble.MIXED;
            before.removeAll(made.paths());
            int removed = 0;
            for (var path : before) {
                removed += isInTheWay(path, made.paths()) ? folder.remove(path) : 0;
            }
            staging.publish(made.changed());
            for (var path : before) {
                removed += folder.remove(path);
            }
            manifest.write(made.paths());
            return new Published(made.paths().size(), made.changed().size(), removed);
        } catch (IOException disk) {
            throw DiskTrouble.in(folder.root(), disk, state);
        }
    }

    /** Whether a stale file has the name of a folder that is now needed, or lies in a folder whose name a file now has. */
    private static boolean isInTheWay(String stale, SortedSet<String> paths) {
        var below = paths.tailSet(stale + "/");
        if (!below.isEmpty() && below.first().startsWith(stale + "/")) {
            return true;
        }
        for (int slash = stale.indexOf('/'); slash >= 0; slash = stale.indexOf('/', slash + 1)) {
            if (paths.contains(stale.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What was published.
     *
     * @param files of the site
     * @param changed written, new ones included
     * @param removed stale ones
     */
    public record Published(int files, int changed, int removed) {}
}
