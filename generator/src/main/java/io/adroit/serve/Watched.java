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

/**
 * What the watched files looked like at one moment. Two looks are compared; so no event can be lost, on no system, whatever an editor does when it saves.
 *
 * @param files path to time of change and size
 */
record Watched(Map<Path, Stamp> files) {
    private static final Set<String> SKIPPED = Set.of(".git", "node_modules", "target");

    /** Time in nanoseconds and size in bytes; both, since a copy may keep the time. */
    record Stamp(long changed, long size) {}

    /** Looks at files and folders now; what is not there, or cannot be read, is left out. */
    static Watched look(List<Path> roots, Path output) throws IOException {
        var found = new TreeMap<Path, Stamp>();
        for (var root : roots) {
            if (Files.exists(root)) {
                Files.walkFileTree(root, new Visitor(found, output));
            }
        }
        return new Watched(found);
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
            found.put(
                    file,
                    new Stamp(
                            attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS),
                            attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }
    }
}
