package io.adroit.check;

/**
 * A change to one file that mends findings; nothing is written until somebody says so.
 *
 * @param path of the file
 * @param before its text
 * @param after its text once mended
 */
public record Fix(String path, String before, String after) {
    /** The change as a unified diff. */
    public String toDiff() {
        return Diff.of(path, before, after);
    }
}
