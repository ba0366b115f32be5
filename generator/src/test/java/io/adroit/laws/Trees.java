package io.adroit.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Folders as values. */
final class Trees {
    private Trees() {}

    /** Relative path to SHA-256 of each file. */
    static SortedMap<String, String> hashes(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> found.put(folder.relativize(file).toString().replace('\\', '/'), hash(file)));
        }
        return found;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies all files of a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Paths whose hashes differ, or that only one side has. */
    static SortedMap<String, String> differences(Map<String, String> one, Map<String, String> other) {
        var found = new TreeMap<String, String>();
        one.forEach((path, hash) -> {
            if (!hash.equals(other.get(path))) {
                found.put(path, other.containsKey(path) ? "differs" : "only in the first");
            }
        });
        other.keySet().stream()
                .filter(path -> !one.containsKey(path))
                .forEach(path -> found.put(path, "only in the second"));
        return found;
    }
}
