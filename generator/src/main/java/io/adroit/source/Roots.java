package io.adroit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where records and entries usually lie; used when nothing is configured. */
final class Roots {
    /** In the order in which they are looked for. */
    static final List<String> RECORD_FOLDERS = List.of(
            "docs/adr",
            "docs/adrs",
            "doc/adr",
            "doc/adrs",
            "docs/decisions",
            "doc/decisions",
            "docs/architecture/decisions",
            "doc/architecture/decisions",
            "docs/architecture/adr",
            "architecture/decisions",
            "architecture/adr",
            "docs/architecture-decisions",
            "docs/architecture-decision-records",
            "adr",
            "adrs",
            "decisions");

    private static final Set<String> GENERIC = Set.of(
            "adr",
            "adrs",
            "decisions",
            "docs",
            "doc",
            "architecture",
            "architecture-decisions",
            "architecture-decision-records");

    private Roots() {}

    /** Folders with records below a root: those that tools' own settings name, then the usual ones; each once, none within another. */
    static List<Path> records(Path root) throws IOException {
        var found = new LinkedHashSet<Path>();
        for (var folder : Log4brains.read(root).keySet()) {
            add(found, folder);
        }
        var adrDir = root.resolve(".adr-dir");
        if (Files.isRegularFile(adrDir) && Files.size(adrDir) < 4_096) {
            var name = TextDecoder.decode(".adr-dir", Files.readAllBytes(adrDir))
                    .text()
                    .strip();
            inside(root, name).ifPresent(folder -> add(found, folder));
        }
        for (var name : RECORD_FOLDERS) {
            inside(root, name).ifPresent(folder -> add(found, folder));
        }
        return List.copyOf(found);
    }

    private static void add(Set<Path> found, Path folder) {
        boolean known =
                found.stream().anyMatch(folder::startsWith) || found.stream().anyMatch(other -> same(other, folder));
        if (Files.isDirectory(folder) && !known) {
            found.removeIf(other -> other.startsWith(folder));
            found.add(folder);
        }
    }

    /** File systems that ignore case, and links, give one folder two names. */
    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** A folder named in a settings file, if it is a name and lies, links followed, within the root. */
    static java.util.Optional<Path> inside(Path root, String name) {
        try {
            var folder = root.resolve(name).normalize();
            return !name.isBlank()
                            && folder.startsWith(root)
                            && folder.toRealPath().startsWith(root.toRealPath())
                    ? java.util.Optional.of(folder)
                    : java.util.Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return java.util.Optional.empty();
        }
    }

    /** Folders and files with entries: {@code glossary}, {@code docs/glossary}, and beside the records; with the ends .md, .yml and .yaml for single files. */
    static List<Path> glossary(Path root, List<Path> sources) throws IOException {
        var found = new LinkedHashSet<Path>();
        var places = new ArrayList<>(List.of(root, root.resolve("docs")));
        for (var source : sources) {
            places.add(source);
            if (source.startsWith(root) && !source.equals(root) && source.getParent() != null) {
                places.add(source.getParent());
            }
        }
        for (var place : places) {
            boolean led = place.startsWith(root)
                    && Files.exists(place)
                    && !place.toRealPath().startsWith(root.toRealPath());
            if (Files.isDirectory(place) && !led) {
                glossaryIn(place).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static List<Path> glossaryIn(Path place) throws IOException {
        try (var list = Files.list(place)) {
            return list.filter(Roots::isGlossary).sorted().toList();
        }
    }

    private static boolean isGlossary(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean file = name.equals("glossary.md") || name.equals("glossary.yml") || name.equals("glossary.yaml");
        return name.equals("glossary") && Files.isDirectory(path) && !Files.isSymbolicLink(path)
                || file && Files.isRegularFile(path) && !Files.isSymbolicLink(path);
    }

    /** A name for each of several folders: the last part of its path that is not as general as {@code docs/adr}, else all of it. */
    static Map<Path, String> names(Path root, List<Path> folders) {
        var names = new LinkedHashMap<Path, String>();
        for (var folder : folders) {
            names.put(folder, name(root, folder, false));
        }
        for (var folder : folders) {
            var name = names.getOrDefault(folder, "");
            if (names.values().stream().filter(name::equals).count() > 1) {
                names.put(folder, name(root, folder, true));
            }
        }
        return names;
    }

    private static String name(Path root, Path folder, boolean whole) {
        var relative = folder.startsWith(root) ? root.relativize(folder) : folder;
        var parts = new ArrayList<String>();
        relative.forEach(part -> parts.add(part.toString()));
        for (int i = parts.size() - 1; i >= 0 && !whole; i--) {
            if (!GENERIC.contains(parts.get(i).toLowerCase(Locale.ROOT))) {
                return parts.get(i);
            }
        }
        return String.join("-", parts);
    }
}
