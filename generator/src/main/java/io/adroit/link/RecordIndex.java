package io.adroit.link;

import io.adroit.model.Adr;
import io.adroit.model.Library;
import io.adroit.model.RecordMentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the record that a path, address, number, id, slug or title means; never one of several that fit alike. */
final class RecordIndex {
    private final Map<String, Adr> byPath = new HashMap<>();
    private final Map<String, List<Adr>> byName = new HashMap<>();
    private final Map<Integer, List<Adr>> byNumber = new HashMap<>();
    private final Map<String, List<Adr>> byTitle = new HashMap<>();

    RecordIndex(Library library) {
        for (var adr : library.adrs()) {
            byPath.put(adr.path(), adr);
            byPath.putIfAbsent(adr.path().toLowerCase(Locale.ROOT), adr);
            names(adr).stream().distinct().forEach(name -> add(byName, name, adr));
            if (adr.number() >= 0) {
                add(byNumber, adr.number(), adr);
            }
            add(byTitle, Destinations.key(adr.title().text()), adr);
        }
    }

    private static <K> void add(Map<K, List<Adr>> to, K key, Adr adr) {
        to.computeIfAbsent(key, any -> new ArrayList<>()).add(adr);
    }

    /** Names a link may end in: the file's with and without its end, the folder's for a README, and what front matter gives. */
    private static List<String> names(Adr adr) {
        var names = new ArrayList<String>();
        var name = adr.source().name().toLowerCase(Locale.ROOT);
        var stem = Destinations.withoutEnd(name);
        boolean index = stem.equals("readme") || stem.equals("index");
        if (index) {
            var folder = adr.source().folder();
            names.add(folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        } else {
            names.add(name);
            names.add(stem);
        }
        names.add(adr.id().toLowerCase(Locale.ROOT));
        for (var given : List.of(adr.metadata().frontMatterId(), adr.metadata().slug())) {
            var last = given.substring(given.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (!last.isBlank()) {
                names.add(last);
            }
        }
        return names;
    }

    /** The record at a path. */
    Optional<Adr> at(String path) {
        return Optional.ofNullable(byPath.get(path))
                .or(() -> Optional.ofNullable(byPath.get(path.toLowerCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(byPath.get(path + ".md")))
                .or(() -> Optional.ofNullable(byPath.get(path + "/README.md")))
                .or(() -> Optional.ofNullable(byPath.get(path + "/index.md")));
    }

    /** The record that a link in a file means: a path relative to it, one from the site's or repository's root, or a repository's address. */
    Optional<Adr> byDestination(String folder, String packageName, String destination) {
        var path = Destinations.path(destination);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (Destinations.isUrl(destination)) {
            return bySuffix(path, packageName, true);
        }
        if (path.startsWith("/")) {
            return at(path.substring(1)).or(() -> bySuffix(path, packageName, false));
        }
        return Destinations.resolve(folder, path).flatMap(this::at);
    }

    /** The only record whose name the path ends in; of several the one that shares most of the path, if only one does. */
    private Optional<Adr> bySuffix(String path, String packageName, boolean url) {
        var trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var name = trimmed.substring(trimmed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var stem = Destinations.withoutEnd(name);
        boolean index = stem.equals("readme") || stem.equals("index");
        var key = index ? lastName(trimmed.substring(0, Math.max(trimmed.lastIndexOf('/'), 0))) : name;
        if (url && !Destinations.isRecordAddress(path, key)) {
            return Optional.empty();
        }
        return best(byName.getOrDefault(key, List.of()), trimmed, packageName);
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Adr> best(List<Adr> fits, String path, String packageName) {
        if (fits.size() <= 1) {
            return fits.stream().findFirst();
        }
        int most = fits.stream()
                .mapToInt(adr -> Destinations.sharedEnd(adr.path(), path))
                .max()
                .orElse(0);
        var nearest = fits.stream()
                .filter(adr -> Destinations.sharedEnd(adr.path(), path) == most)
                .toList();
        return nearest.size() == 1
                ? Optional.of(nearest.get(0))
                : only(nearest.stream()
                        .filter(adr -> adr.source().packageName().equals(packageName))
                        .toList());
    }

    private static Optional<Adr> only(List<Adr> fits) {
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
    }

    /** The record with a number: of the same folder, else of the same package, else of all, as long as it is the only one there. */
    Optional<Adr> byNumber(Adr from, int number) {
        var fits = byNumber.getOrDefault(number, List.of());
        var near = fits.stream().filter(adr -> home(adr).equals(home(from))).toList();
        if (!near.isEmpty()) {
            return only(near);
        }
        var same = fits.stream()
                .filter(adr -> adr.source().packageName().equals(from.source().packageName()))
                .toList();
        return same.isEmpty() ? only(fits) : only(same);
    }

    private static String home(Adr adr) {
        var folder = adr.source().folder();
        boolean index = List.of("readme", "index")
                .contains(Destinations.withoutEnd(adr.source().name().toLowerCase(Locale.ROOT)));
        return index ? folder.substring(0, Math.max(folder.lastIndexOf('/'), 0)) : folder;
    }

    /** The record that words mean, as a statement of a relation gives them: path, then number, then id or slug, then title. */
    Optional<Adr> byWords(Adr from, String words) {
        boolean path = words.contains("/") || !Destinations.withoutEnd(words).equals(words);
        if (path) {
            return byDestination(from.source().folder(), from.source().packageName(), words)
                    .or(() -> Destinations.isUrl(words)
                            ? Optional.empty()
                            : bySuffix(Destinations.path(words), from.source().packageName(), false));
        }
        var named = best(
                byName.getOrDefault(words.strip().toLowerCase(Locale.ROOT), List.of()),
                words,
                from.source().packageName());
        return named.or(() -> numbered(from, words))
                .or(() -> only(byTitle.getOrDefault(Destinations.key(words), List.of())));
    }

    private Optional<Adr> numbered(Adr from, String words) {
        for (var mention : RecordMentions.in(words, true)) {
            int number = Destinations.number(mention.words());
            if (number >= 0) {
                return byNumber(from, number);
            }
        }
        return Optional.empty();
    }
}
