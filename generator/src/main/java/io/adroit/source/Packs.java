package io.adroit.source;

import io.adroit.model.SourceFile;
import io.adroit.model.Sources.GlossaryFile;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Starter packs: entries of our own that come with the program, a folder of Markdown files each. */
final class Packs {
    private static final String FOLDER = "/io/adroit/packs/";

    private final TreeMap<String, String> texts;

    /** Reads all packs, wherever the program's classes lie. */
    Packs() throws IOException {
        var url = Packs.class.getResource(FOLDER);
        texts = url == null ? new TreeMap<>() : read(url);
    }

    /**
     * Entries of the packs named, in the order of their files.
     *
     * @throws IllegalArgumentException when there is no such pack
     */
    List<GlossaryFile> read(List<String> names) {
        var known = texts.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        for (var name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "starterPacks names \"" + name + "\"; the packs are " + String.join(", ", known) + ".");
            }
        }
        return texts.entrySet().stream()
                .filter(text ->
                        names.contains(text.getKey().substring(0, text.getKey().indexOf('/'))))
                .map(text -> new GlossaryFile(
                        new SourceFile("packs/" + text.getKey(), "", text.getValue(), List.of()),
                        text.getKey().substring(0, text.getKey().indexOf('/'))))
                .toList();
    }

    private static TreeMap<String, String> read(URL folder) throws IOException {
        return folder.openConnection() instanceof JarURLConnection jar
                ? fromJar(jar)
                : fromFolder(Path.of(URI.create(folder.toString())));
    }

    private static TreeMap<String, String> fromJar(JarURLConnection connection) throws IOException {
        var found = new TreeMap<String, String>();
        var prefix = FOLDER.substring(1);
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : java.util.Collections.list(jar.entries())) {
                if (isEntry(entry.getName().startsWith(prefix) ? entry.getName().substring(prefix.length()) : "")) {
                    try (var in = jar.getInputStream(entry)) {
                        found.put(entry.getName().substring(prefix.length()), text(in.readAllBytes()));
                    }
                }
            }
        }
        return found;
    }

    private static TreeMap<String, String> fromFolder(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder, 2)) {
            for (var file : files.toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (isEntry(name)) {
                    found.put(name, text(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    private static boolean isEntry(String name) {
        return name.indexOf('/') > 0 && name.endsWith(".md");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
