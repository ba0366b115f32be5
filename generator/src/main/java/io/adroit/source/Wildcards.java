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

    /** All that fit, sorted; a path without {@code *} is itself, whether it is there or not. */
    static List<Path> expand(Path path) throws IOException {
        if (path.toString().indexOf('*') < 0) {
            return List.of(path);
        }
        var found = List.of(path.getRoot() == null ? Path.of("") : path.getRoot());
        for (var name : path) {
            found = step(found, name.toString());
        }
        return found.stream().filter(Files::exists).toList();
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
