package io.adroit.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the watched files looked like at one moment. Two looks are compared; so no event can be lost, on no system, whatever an editor does when it saves.
 *
 * @param files path to time of change and size
 * @param isSettled whether no file was changed so lately that another change may have the same time: clocks of file systems tick every ten milliseconds
 */
record Watched(Map<Path, Stamp> files, boolean isSettled) {
    /** Equal to no look at files. */
    static final Watched NOTHING = new Watched(Map.of(), true);

    private static final long TICK = 20_000_000;
    private static final Set<String> SKIPPED = Set.of(".git", "node_modules", "target");

    /** Time in nanoseconds and size in bytes; both, since a copy may keep the time. */
    record Stamp(long changed, long size) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Watched watched && files.equals(watched.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    /** Looks at files and folders now; what is not there, or cannot be read, is left out. */
    static Watched look(List<Path> roots, Path output) throws IOException {
        var found = new TreeMap<Path, Stamp>();
        for (var root : roots) {
            if (Files.exists(root)) {
                Files.walkFileTree(root, new Visitor(found, output));
            }
        }
        long now = System.currentTimeMillis() * 1_000_000;
        return new Watched(found, found.values().stream().noneMatch(stamp -> Math.abs(now - stamp.changed()) < TICK));
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> found;
        private final Path output;

        private Visitor(Map<Path, Stamp> found, Path output) {
            this.found = found;
            this.output = output;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = folder.getFileName();
            boolean skip = folder.equals(output) || (name != null && SKIPPED.contains(name.toString()));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.put(file, new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        /** A folder that goes while it is looked at. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }
    }
}
