package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of one folder: used twice, or left out. Versions of one record ({@code 0001-v1-x}, {@code 0001-v2-x}) share theirs on purpose. */
final class NumberRules implements LibraryRule {
    @Override
    public void check(Scene scene, Notes notes) {
        var folders = new TreeMap<String, TreeMap<Integer, List<Adr>>>();
        for (var adr : scene.adrs().values()) {
            if (adr.number() >= 0) {
                folders.computeIfAbsent(series(adr), folder -> new TreeMap<>())
                        .computeIfAbsent(adr.number(), number -> new ArrayList<>())
                        .add(adr);
            }
        }
        folders.values().forEach(numbers -> {
            numbers.values().forEach(same -> duplicates(same, notes));
            gaps(numbers, notes);
        });
    }

    /** Records in a folder each are numbered by the folder above; several series in one folder differ by what stands before the number. */
    private static String series(Adr adr) {
        var folder = adr.source().folder();
        var name = adr.source().name();
        if (name.equalsIgnoreCase("README.md") || name.equalsIgnoreCase("index.md")) {
            name = folder.substring(folder.lastIndexOf('/') + 1);
            folder = folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
        }
        int digit = 0;
        while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
            digit++;
        }
        return adr.source().packageName() + '\n' + folder + '\n' + Ids.slug(name.substring(0, digit));
    }

    private static void duplicates(List<Adr> same, Notes notes) {
        var first = same.get(0);
        for (var adr : same.subList(1, same.size())) {
            if (!version(adr)) {
                notes.add(
                        "number-duplicate",
                        adr.path(),
                        adr.title().line(),
                        "Number " + adr.number() + " is taken by \""
                                + first.source().name() + "\" in the same folder.",
                        "Give this record the next free number.");
            }
        }
    }

    private static boolean version(Adr adr) {
        var name = adr.source().name();
        for (int at = name.indexOf('-'); at >= 0 && at + 2 < name.length(); at = name.indexOf('-', at + 1)) {
            if ("vw".indexOf(Character.toLowerCase(name.charAt(at + 1))) >= 0
                    && Character.isDigit(name.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private static void gaps(Map<Integer, List<Adr>> numbers, Notes notes) {
        int before = -1;
        for (var entry : numbers.entrySet()) {
            if (before >= 0 && entry.getKey() > before + 1) {
                var adr = entry.getValue().get(0);
                var missing = entry.getKey() == before + 2
                        ? String.valueOf(before + 1)
                        : before + 1 + " to " + (entry.getKey() - 1);
                notes.add(
                        "number-gap",
                        adr.path(),
                        adr.title().line(),
                        "No record has the number " + missing + ", before this one.",
                        "Keep records that were given up, as rejected, so that nobody looks for them.");
            }
            before = entry.getKey();
        }
    }
}
