package io.adroit.source;

import io.adroit.model.SourceFile;
import io.adroit.model.Sources.GlossaryFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Starter packs: entries of our own that come with the program, a folder of Markdown files each. Folders of a class path cannot be listed, so each
 * has an {@code index.txt} with the names in it, one a line.
 */
final class Packs {
    /** Stands for every pack there is. */
    private static final String ALL = "all";

    private static final String FOLDER = "/io/adroit/packs/";

    /**
     * Entries of the packs named, in the order of packs and files.
     *
     * @throws IllegalArgumentException when there is no such pack
     */
    List<GlossaryFile> read(List<String> names) throws IOException {
        var known = text("index.txt").lines().toList();
        for (var name : names) {
            if (!known.contains(name) && !name.equals(ALL)) {
                throw new IllegalArgumentException("starterPacks names \"" + name + "\"; the packs are "
                        + String.join(", ", known) + ", or " + ALL + ".");
            }
        }
        var entries = new ArrayList<GlossaryFile>();
        for (var pack : known) {
            if (names.contains(pack) || names.contains(ALL)) {
                for (var file : text(pack + "/index.txt").lines().toList()) {
                    var path = pack + "/" + file;
                    entries.add(new GlossaryFile(new SourceFile("packs/" + path, "", text(path), List.of()), pack));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static String text(String path) throws IOException {
        try (var in = Packs.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new FileNotFoundException("The starter packs lack " + path + "; please report this as a bug.");
            }
            return SourceFile.unixText(in.readAllBytes());
        }
    }
}
