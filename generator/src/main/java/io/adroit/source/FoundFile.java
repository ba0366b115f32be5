package io.adroit.source;

import java.nio.file.Path;

/**
 * A file met on a walk.
 *
 * @param file where it is
 * @param path its name for people: relative, {@code /} between names
 * @param size in bytes
 */
record FoundFile(Path file, String path, long size) {
    /** The last name, in lower case. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    boolean isMarkdown() {
        return hasEnd(".md", ".markdown", ".mdx", ".mdown", ".mkd");
    }

    boolean isOtherMarkup() {
        return hasEnd(".adoc", ".asciidoc", ".asc", ".rst");
    }

    /** Whether it may hold entries in a form other than Markdown. */
    boolean isGlossaryData() {
        return hasEnd(".yml", ".yaml", ".json", ".csv");
    }

    private boolean hasEnd(String... ends) {
        for (var end : ends) {
            if (name().endsWith(end) && name().length() > end.length()) {
                return true;
            }
        }
        return false;
    }
}
