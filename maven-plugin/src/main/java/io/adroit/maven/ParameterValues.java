package io.adroit.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers parameters, which Maven may have left null, into names and texts as the generator reads them. */
final class ParameterValues {
    private final Map<String, String> values = new TreeMap<>();

    ParameterValues text(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** For what a goal may have set itself. */
    ParameterValues textIfAbsent(String name, @Nullable String value) {
        return values.containsKey(name) ? this : text(name, value);
    }

    ParameterValues texts(String name, @Nullable List<String> all) {
        return all == null ? this : text(name, String.join(",", all));
    }

    ParameterValues file(String name, @Nullable File file) {
        return file == null ? this : text(name, file.getPath());
    }

    ParameterValues files(String name, @Nullable List<File> all) {
        return all == null ? this : texts(name, all.stream().map(File::getPath).toList());
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
