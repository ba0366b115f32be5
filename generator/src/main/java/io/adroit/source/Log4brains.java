package io.adroit.source;

import io.adroit.text.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings of log4brains ({@code .log4brains.yml}): which folder holds the records of the whole project, and which those of each package. */
final class Log4brains {
    static final String FILE = ".log4brains.yml";

    private Log4brains() {}

    /** Folder to package name, empty for the project's own; empty when there are no such settings. */
    static Map<Path, String> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var found = new LinkedHashMap<Path, String>();
        if (!Files.isRegularFile(file) || Files.isSymbolicLink(file) || Files.size(file) > 100_000) {
            return found;
        }
        var text = TextDecoder.decode(FILE, Files.readAllBytes(file)).text();
        var project = Yaml.read(text, 1).value().get("project");
        Roots.inside(folder, project.get("adrFolder").text()).ifPresent(path -> found.put(path, ""));
        for (var item : project.get("packages").items()) {
            var name = item.get("name").text();
            Roots.inside(folder, item.get("adrFolder").text()).ifPresent(path -> found.put(path, name));
        }
        return found;
    }
}
