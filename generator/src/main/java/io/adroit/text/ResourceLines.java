package io.adroit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists and tables that lie as text files beside a class. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * Lines without remarks ({@code #}) and empty ones.
     *
     * @param owner class in whose package the file lies
     * @param name of the file
     */
    public static List<String> of(Class<?> owner, String name) {
        try (var stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is missing; please report this as a bug.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
