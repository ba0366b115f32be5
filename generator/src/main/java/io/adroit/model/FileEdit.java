package io.adroit.model;

/**
 * A change to one source file, proposed and not made.
 *
 * @param path relative to the root, {@code /} between names
 * @param before the text as it was read, empty for a file that must not exist yet
 * @param after the text as it should be
 */
public record FileEdit(String path, String before, String after) {
    /** Whether the file is new. */
    public boolean creates() {
        return before.isEmpty();
    }
}
