package io.adroit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Folders that are named with a {@code *} for any name: {@code *}{@code /docs/adr} is the records of every module. */
final class Wildcards {
    private static final Set<String> NEVER = Set.of("target", "node_modules", "build");

    private Wildcards() {}

    /** All that fit, sorted, but none that a link leads out of the folder before the first {@code *}; a path without {@code *} is itself, whether it is there or not. */
    static List<Path> expand(Path path) throws IOException {
        if (path.toString().indexOf('*') < 0) {
            return List.of(path);
        }
        Path fixed = path.getRoot() == null ? Path.of("") : path.getRoot();
        var found = List.of(fixed);
        for (var name : path) {
            boolean plain = found.equals(List.of(fixed)) && name.toString().indexOf('*') < 0;
            found = step(found, name.toString());
            fixed = plain ? fixed.resolve(name) : fixed;
        }
        var within = new ArrayList<Path>();
        for (var one : found) {
            if (Files.exists(one) && one.toRealPath().startsWith(fixed.toRealPath())) {
                within.add(one);
            }
        }
        return within;
    }

    private static List<Path> step(List<Path> folders, String name) throws IOException {
        var next = new ArrayList<Path>();
        for (var folder : folders) {
            if (name.indexOf('*') < 0) {
                next.add(folder.resolve(name));
            } else if (Files.isDirectory(folder)) {
                next.addAll(fitting(folder, name));
            }
        }
        return next;
    }

    private static List<Path> fitting(Path folder, String pattern) throws IOException {
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
        try (var all = Files.list(folder)) {
            return all.filter(path -> matcher.matches(path.getFileName()))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> !NEVER.contains(path.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
