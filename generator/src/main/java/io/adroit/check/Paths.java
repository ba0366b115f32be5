package io.adroit.check;

import java.util.ArrayList;
import java.util.List;

/** Relative addresses between files of the library. */
final class Paths {
    private Paths() {}

    /** The way from a folder to a file, with {@code /} between names. */
    static String relative(String folder, String file) {
        var from = folder.isEmpty() ? List.<String>of() : List.of(folder.split("/"));
        var to = List.of(file.split("/"));
        int same = 0;
        while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
            same++;
        }
        var steps = new ArrayList<String>();
        for (int up = same; up < from.size(); up++) {
            steps.add("..");
        }
        steps.addAll(to.subList(same, to.size()));
        return String.join("/", steps);
    }
}
