package io.adroit.edit;

import io.adroit.model.Adr;
import io.adroit.model.FileEdit;
import io.adroit.model.Library;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Begins a record in the folder's own habit: next number, file name, template, heading. */
public final class NewRecord {
    private final Library library;

    /** For a library, which may be empty. */
    public NewRecord(Library library) {
        this.library = library;
    }

    /**
     * What the record shall hold.
     *
     * @param title without number
     * @param date ISO date of today
     * @param author name, or empty
     * @param folder path of the folder, or empty for where the others lie
     * @param template text of the house's own template, or empty
     * @param form {@code nygard}, {@code madr4}, {@code madr2}, {@code log4brains}, or empty for the folder's habit
     */
    public record Wish(String title, String date, String author, String folder, String template, String form) {}

    /** Records that are numbered together: those of no package, else those of the package that has most. */
    private List<Adr> ofOnePackage() {
        var packages = library.adrs().stream()
                .collect(Collectors.groupingBy(adr -> adr.source().packageName(), TreeMap::new, Collectors.toList()));
        return packages.values().stream()
                .max(Comparator.comparing((List<Adr> adrs) -> adrs == packages.get(""))
                        .thenComparing(List::size))
                .orElse(List.of());
    }

    /** A title as it will be read: on one line. */
    public static String oneLine(String title) {
        return Literal.oneLine(title);
    }

    /** The forms that {@link Wish#form} may name. */
    public static List<String> forms() {
        return RecordTemplate.FORMS;
    }

    /** The new file. Its path is free: no record of the library has it. */
    public FileEdit begin(Wish wish) {
        var siblings = wish.folder().isEmpty()
                ? ofOnePackage()
                : library.adrs().stream()
                        .filter(adr -> adr.path().startsWith(wish.folder() + "/"))
                        .toList();
        var names = FileNames.of(siblings.isEmpty() ? library.adrs() : siblings);
        var placed = wish.folder().isEmpty() ? names : names.in(wish.folder());
        int number = siblings.stream().mapToInt(Adr::number).max().orElse(0);
        int next = Math.max(number, 0) + 1;
        var template = wish.template().isEmpty()
                ? RecordTemplate.of(wish.form().isEmpty() ? RecordTemplate.habit(siblings) : wish.form())
                : RecordTemplate.house(wish.template());
        boolean numbered = placed.start() == FileNames.Start.NUMBER;
        var title = Literal.markdown(wish.title());
        var heading = numbered ? Headings.of(siblings).numbered(next, placed.width(), title) : title;
        return new FileEdit(
                placed.path(next, wish.date(), wish.title()), "", template.fill(heading, numbered ? next : -1, wish));
    }
}
