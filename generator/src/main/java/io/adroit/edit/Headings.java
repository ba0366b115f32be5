package io.adroit.edit;

import io.adroit.model.Adr;
import io.adroit.text.Lines;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a folder writes the number in its headings: what stands before and after it, and with how many digits.
 *
 * @param before {@code ADR-}, or empty
 * @param after {@code ". "}; empty when headings have no number
 * @param padded whether it has leading zeros
 */
record Headings(String before, String after, boolean padded) {
    private static final Pattern SIGN = Pattern.compile(" *[.):：·|_\\]–—-]{0,2} *");
    private static final Headings NYGARD = new Headings("", ". ", false);

    static Headings of(List<Adr> adrs) {
        return adrs.stream()
                .filter(adr -> adr.title().line() > 0)
                .max(Comparator.comparingInt(Adr::number).thenComparing(Adr::path))
                .map(Headings::ofRecord)
                .orElse(NYGARD);
    }

    private static Headings ofRecord(Adr adr) {
        var lines = new Lines(adr.source().text());
        var line = adr.source()
                .text()
                .substring(
                        lines.start(adr.title().line()), lines.start(adr.title().line() + 1))
                .strip();
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == ' ')) {
            at++;
        }
        int digits = at;
        while (digits < line.length() && !Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        // What follows the sign is the title's own, such as a pictograph or a bracket.
        var sign = SIGN.matcher(line).region(end, line.length());
        int title = sign.lookingAt() ? sign.end() : end;
        boolean stated = adr.title().headingNumber() >= 0 && end > digits && digits - at <= 12;
        return stated
                ? new Headings(line.substring(at, digits), line.substring(end, title), line.charAt(digits) == '0')
                : new Headings("", "", false);
    }

    String numbered(int number, int width, String title) {
        if (after.isEmpty()) {
            return title;
        }
        var digits = Integer.toString(number);
        return before + (padded ? "0".repeat(Math.max(0, width - digits.length())) : "") + digits + after + title;
    }
}
