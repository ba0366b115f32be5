package io.adroit.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes texts that are no part of a site: reports of the check, and its baseline. */
public final class TextFiles {
    private TextFiles() {}

    /**
     * Writes each text whole, taking the place of what was there.
     *
     * @param texts by file
     */
    public static void write(Map<Path, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            var folder = text.getKey().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(text.getKey(), text.getValue());
        }
    }
}
