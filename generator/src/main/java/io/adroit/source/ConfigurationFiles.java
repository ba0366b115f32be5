package io.adroit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what a team configures: {@code adroit.yml} and its own templates. */
public final class ConfigurationFiles {
    /** Name of the file, beside the sources' root. */
    public static final String NAME = "adroit.yml";

    private ConfigurationFiles() {}

    /** The text of {@code adroit.yml}, where there is one. */
    public static Optional<String> read(Path root) throws IOException {
        var file = root.resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(unixText(file)) : Optional.empty();
    }

    /** Templates of a folder by file name, in the order of names; other files are left alone. */
    public static Map<String, String> templates(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).collect(Collectors.toList())) {
                found.put(file.getFileName().toString(), unixText(file));
            }
        }
        return found;
    }

    private static String unixText(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
