package io.adroit.edit;

import io.adroit.model.Adr;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a folder names its records, taken from the record with the highest number or the last name.
 *
 * @param folder path of the folder, or empty
 * @param prefix what stands before the number or date: {@code adr-}
 * @param start number, date or neither
 * @param width digits of the number
 * @param separator what stands between the start and the slug
 * @param wordSeparator what stands between words
 * @param suffix {@code .md}, or {@code /README.md} for a folder each
 */
record FileNames(
        String folder, String prefix, Start start, int width, String separator, String wordSeparator, String suffix) {
    /** What a name begins with. */
    enum Start {
        NUMBER,
        COMPACT_DATE,
        ISO_DATE,
        NOTHING
    }

    private static final FileNames FIRST = new FileNames("docs/adr", "", Start.NUMBER, 4, "-", "-", ".md");

    /** The habit of a library; four digits in {@code docs/adr} for an empty one. */
    static FileNames of(List<Adr> adrs) {
        var model = adrs.stream().max(Comparator.comparingInt(Adr::number).thenComparing(Adr::path));
        return model.isPresent() ? ofRecord(model.get()) : FIRST;
    }

    /** The same habit in another folder. */
    FileNames in(String other) {
        return new FileNames(other, prefix, start, width, separator, wordSeparator, suffix);
    }

    private static FileNames ofRecord(Adr adr) {
        var own = adr.source().name();
        boolean folderEach = own.equalsIgnoreCase("README.md") || own.equalsIgnoreCase("index.md");
        var folder = adr.source().folder();
        var name = folderEach ? folder.substring(folder.lastIndexOf('/') + 1) : stem(own);
        var parent = folderEach ? folder.substring(0, Math.max(folder.lastIndexOf('/'), 0)) : folder;
        var suffix = folderEach ? "/" + own : own.substring(stem(own).length());
        int date = dateLength(name);
        if (date > 0) {
            return new FileNames(
                    parent, "", date == 8 ? Start.COMPACT_DATE : Start.ISO_DATE, 0, between(name, date), "-", suffix);
        }
        return numbered(parent, name, adr.number(), suffix)
                .orElseGet(() -> new FileNames(parent, "", Start.NOTHING, 0, "", words(name), suffix));
    }

    private static Optional<FileNames> numbered(String parent, String name, int number, String suffix) {
        int from = 0;
        while (number >= 0 && from < name.length()) {
            int start = firstDigit(name, from);
            int end = start;
            while (end < name.length() && isDigit(name.charAt(end))) {
                end++;
            }
            if (end > start && end - start < 9 && Integer.parseInt(name.substring(start, end)) == number) {
                return Optional.of(new FileNames(
                        parent,
                        name.substring(0, start),
                        Start.NUMBER,
                        end - start,
                        between(name, end),
                        words(name.substring(end)),
                        suffix));
            }
            from = Math.max(end, from + 1);
        }
        return Optional.empty();
    }

    private static int firstDigit(String name, int from) {
        int at = from;
        while (at < name.length() && !isDigit(name.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String between(String name, int end) {
        int at = end;
        while (at < name.length() && !Character.isLetterOrDigit(name.charAt(at))) {
            at++;
        }
        return at == name.length() ? "-" : name.substring(end, at);
    }

    private static String words(String slug) {
        return slug.indexOf('_') >= 0 && slug.indexOf('-') < 0 ? "_" : "-";
    }

    private static int dateLength(String name) {
        int digits = 0;
        while (digits < name.length() && isDigit(name.charAt(digits))) {
            digits++;
        }
        if (digits == 8) {
            return 8;
        }
        boolean iso = digits == 4
                && name.length() >= 10
                && name.charAt(4) == '-'
                && name.charAt(7) == '-'
                && isDigit(name.charAt(5))
                && isDigit(name.charAt(9));
        return iso ? 10 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * The path for a new record.
     *
     * @param number for numbered names
     * @param isoDate for dated names
     */
    String path(int number, String isoDate, String title) {
        var first = switch (start) {
            case NUMBER ->
                prefix + "0".repeat(Math.max(0, width - Integer.toString(number).length())) + number;
            case COMPACT_DATE -> isoDate.replace("-", "");
            case ISO_DATE -> isoDate;
            case NOTHING -> "";
        };
        var slug = Literal.fileName(title, wordSeparator);
        return (folder.isEmpty() ? "" : folder + "/")
                + first
                + (first.isEmpty() ? "" : separator)
                + (slug.isEmpty() ? "untitled" : slug)
                + suffix;
    }
}
