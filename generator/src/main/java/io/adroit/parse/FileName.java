package io.adroit.parse;

import io.adroit.model.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What a file's name says: {@code 0007-use-x.md}, {@code adr-007-use-x.md}, {@code ODH-ADR-MS-0002-x.md}, {@code 20200102-x.md},
 * {@code 2020-01-02_007-x.md}; of a file named README or index in a folder of its own, the folder's name.
 *
 * @param stem without the end, or the folder's name
 * @param number -1 when there is none; dates and time stamps are no numbers
 * @param date ISO date, empty when there is none
 * @param words what is left, {@code -} and {@code _} as blanks
 * @param dated whether the name begins with something like a date, even one without a day
 */
record FileName(String stem, int number, String date, String words, boolean dated) {
    private static final Set<String> KINDS = Set.of(
            "adr",
            "adrs",
            "ard",
            "dr",
            "rfc",
            "edr",
            "mdr",
            "kdr",
            "ddr",
            "pdr",
            "tdr",
            "dec",
            "decision",
            "record",
            "ad",
            "eip",
            "erc",
            "kep",
            "pep",
            "bip",
            "msc",
            "se",
            "cip",
            "jep",
            "rfd",
            "sip");
    private static final Set<String> ENDS = Set.of("md", "markdown", "mdx", "mdown", "mkd");

    static FileName of(SourceFile file) {
        var stem = stem(file.name());
        if (isIndexName(stem) && !file.folder().isEmpty()) {
            var folder = of(file.folder().substring(file.folder().lastIndexOf('/') + 1));
            boolean counts = folder.dated()
                    || folder.number() < 0
                    || folder.words().isEmpty()
                    || digits(folder.stem(), 0)[1] != 1;
            return counts
                    ? folder
                    : new FileName(folder.stem(), -1, "", words(folder.stem()), false); // 4-day-work-week
        }
        return of(stem);
    }

    /** The name without its ends, of which there may be two: {@code x.md.md}. */
    static String stem(String name) {
        var stem = name;
        for (int dot = stem.lastIndexOf('.'); dot > 0; dot = stem.lastIndexOf('.')) {
            if (!ENDS.contains(stem.substring(dot + 1).toLowerCase(Locale.ROOT))) {
                break;
            }
            stem = stem.substring(0, dot);
        }
        return stem;
    }

    static boolean isIndexName(String stem) {
        var lower = stem.toLowerCase(Locale.ROOT);
        return lower.equals("readme") || lower.equals("index") || lower.equals("_index");
    }

    static FileName of(String stem) {
        int date = dateEnd(stem);
        if (date > 0) {
            int[] number = digits(stem, skipSeparators(stem, date));
            boolean numbered = number[1] - number[0] >= 3 && number[1] - number[0] <= 6 && ends(stem, number[1]);
            var rest = words(stem.substring(numbered ? number[1] : date));
            return new FileName(stem, numbered ? value(stem, number) : -1, isoDate(stem), rest, true);
        }
        int[] number = number(stem);
        return number[1] > number[0]
                ? new FileName(stem, value(stem, number), "", words(stem.substring(number[1])), false)
                : new FileName(stem, -1, "", words(stem), false);
    }

    private static int value(String stem, int[] range) {
        return Integer.parseInt(stem.substring(range[0], range[1]));
    }

    private static String words(String slug) {
        return Words.oneLine(slug.replace('-', ' ').replace('_', ' '));
    }

    private static int skipSeparators(String stem, int at) {
        int next = at;
        while (next < stem.length()
                && (stem.charAt(next) == '-' || stem.charAt(next) == '_' || stem.charAt(next) == ' ')) {
            next++;
        }
        return next;
    }

    /** Begin and end of the digits at a place; equal when there are none. */
    private static int[] digits(String stem, int at) {
        int end = at;
        while (end < stem.length() && stem.charAt(end) >= '0' && stem.charAt(end) <= '9') {
            end++;
        }
        return new int[] {at, end};
    }

    private static boolean ends(String stem, int at) {
        return at == stem.length() || !Character.isLetterOrDigit(stem.charAt(at));
    }

    /** Where a leading date, month or time stamp ends, 0 when there is none. */
    private static int dateEnd(String stem) {
        int[] first = digits(stem, 0);
        int length = first[1];
        if ((length == 8 || length == 12 || length == 14)
                && !day(stem.substring(0, 4), stem.substring(4, 6), stem.substring(6, 8))
                        .isEmpty()) {
            return length;
        }
        if (length != 4 || !isYear(stem)) {
            return 0;
        }
        int[] month = digits(stem, Math.min(length + 1, stem.length()));
        if (month[1] - month[0] != 2 || value(stem, month) < 1 || value(stem, month) > 12) {
            return 0;
        }
        int[] day = digits(stem, Math.min(month[1] + 1, stem.length()));
        return day[1] - day[0] == 2 && ends(stem, day[1]) ? day[1] : month[1];
    }

    private static boolean isYear(String stem) {
        int year = Integer.parseInt(stem.substring(0, 4));
        return year >= 1990 && year <= 2100;
    }

    private static String isoDate(String stem) {
        int[] first = digits(stem, 0);
        if (first[1] >= 8) {
            return day(stem.substring(0, 4), stem.substring(4, 6), stem.substring(6, 8));
        }
        return stem.length() >= 10 ? day(stem.substring(0, 4), stem.substring(5, 7), stem.substring(8, 10)) : "";
    }

    private static String day(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            return y < 1990 || y > 2100
                    ? ""
                    : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day))
                            .toString();
        } catch (DateTimeException | NumberFormatException e) {
            return "";
        }
    }

    /** Begin and end of the number: the leading digits, or those after a few words of which one says what kind of record it is. */
    private static int[] number(String stem) {
        int at = 0;
        boolean kind = false;
        for (int words = 0; words < 5 && at < stem.length(); words++) {
            int[] digits = digits(stem, at);
            int length = digits[1] - digits[0];
            if (length > 0) {
                int[] afterYear = length == 4 && isYear(stem.substring(digits[0], digits[1]))
                        ? digits(stem, Math.min(digits[1] + 1, stem.length()))
                        : digits;
                if (afterYear[1] - afterYear[0] == 3 && digits[1] < afterYear[0]) {
                    return ends(stem, afterYear[1]) ? afterYear : new int[] {0, 0}; // ADR-2026-003
                }
                boolean counts = words == 0 || kind || length >= 3 && stem.charAt(digits[0]) == '0';
                return counts && length <= 7 && ends(stem, digits[1]) ? digits : new int[] {0, 0};
            }
            int end = at;
            while (end < stem.length() && Character.isLetter(stem.charAt(end))) {
                end++;
            }
            var word = stem.substring(at, end).toLowerCase(Locale.ROOT);
            kind |= KINDS.contains(word) || word.endsWith("adr");
            boolean joined = end < stem.length() && stem.charAt(end) >= '0' && stem.charAt(end) <= '9';
            boolean level = joined && kind && end - at == 1 && digits(stem, end)[1] == end + 1; // ADR-L2-MAP-001
            int next = end == at ? at + 1 : skipSeparators(stem, end);
            at = level ? skipSeparators(stem, end + 1) : joined && kind ? end : next;
            if (joined && !kind) {
                int[] after = digits(stem, end);
                boolean padded =
                        words == 0 && stem.charAt(end) == '0' && after[1] - end >= 3 && after[1] - end <= 5; // D004
                return padded && ends(stem, after[1]) ? after : new int[] {0, 0};
            }
        }
        return new int[] {0, 0};
    }
}
