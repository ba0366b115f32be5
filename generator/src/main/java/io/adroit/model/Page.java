package io.adroit.model;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One file of the site.
 *
 * @param path relative to the site's root, {@code /} between names
 * @param content gives its bytes; may be called once, on any thread
 */
public record Page(String path, Supplier<byte[]> content) {
    /** A file with this text, in UTF-8. */
    public static Page of(String path, String text) {
        return new Page(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
