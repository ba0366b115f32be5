package io.adroit.parse;

import io.adroit.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that names a field: {@code Status: accepted}, {@code Date 2019-06-05}.
 *
 * @param value what stands after the key, may be empty
 * @param at where the key begins in the line it was found in
 */
record KeyLine(Field field, String value, int at) {
    private static final int LONGEST_KEY = 60;

    /** The field a line names with its value, if it names one. */
    static Optional<KeyLine> of(String line) {
        var text = line.strip();
        int colon = colon(text);
        if (colon > 0 && colon <= LONGEST_KEY) {
            var field = Field.of(text.substring(0, colon));
            if (field.isPresent()) {
                return Optional.of(
                        new KeyLine(field.get(), text.substring(colon + 1).strip(), 0));
            }
        }
        return withoutColon(text);
    }

    private static int colon(String text) {
        int colon = text.indexOf(':');
        int wide = text.indexOf('：');
        return wide >= 0 && (colon < 0 || wide < colon) ? wide : colon;
    }

    /** {@code **Date** 2019-06-05}, {@code Status – accepted}: only if what follows is a date or a status. */
    private static Optional<KeyLine> withoutColon(String text) {
        int end = text.indexOf(' ');
        if (end <= 0 || end > 20) {
            return Optional.empty();
        }
        var field = Field.of(text.substring(0, end));
        var value = text.substring(end).strip();
        while (!value.isEmpty() && "-–—=|".indexOf(value.charAt(0)) >= 0) {
            value = value.substring(1).strip();
        }
        boolean date = field.filter(Field.DATE::equals).isPresent()
                && DateText.find(value).filter(found -> found.start() == 0).isPresent();
        boolean status = field.filter(Field.STATUS::equals).isPresent()
                && StatusWords.read(value).status() != Status.UNKNOWN
                && value.length() < 40;
        return date || status ? Optional.of(new KeyLine(field.get(), value, 0)) : Optional.empty();
    }

    /** All fields a line names, where several stand beside each other: {@code Status: a | Date: b}, {@code Status: a  Date: b}. */
    static List<KeyLine> all(String line) {
        var found = new ArrayList<KeyLine>();
        int at = 0;
        for (var part : line.split(" \\| |\t", -1)) {
            int offset = at;
            of(part).ifPresent(key -> found.add(new KeyLine(key.field(), key.value(), offset)));
            at += part.length()
                    + (at + part.length() < line.length() && line.charAt(at + part.length()) == '\t' ? 1 : 3);
        }
        if (found.size() != 1) {
            return found;
        }
        return line.contains(" | ") ? of(line).map(List::of).orElse(List.of()) : apart(line, found.get(0));
    }

    /** Keys after two blanks. */
    private static List<KeyLine> apart(String line, KeyLine only) {
        int gap = line.indexOf("  ");
        var rest = gap > 0 ? of(line.substring(gap)) : Optional.<KeyLine>empty();
        if (rest.isEmpty()) {
            return List.of(only);
        }
        var found = new ArrayList<KeyLine>();
        of(line.substring(0, gap)).ifPresent(found::add);
        found.addAll(all(line.substring(gap).strip()));
        return found;
    }
}
