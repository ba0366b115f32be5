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

    /** {@code Data: 2026-06-11. Stato: accettata}. */
    private static final String SENTENCES = ". ";

    /** A longer line names one field. */
    private static final int LONGEST_LINE = 1_000;

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
        for (var sign : List.of(" | ", " \u00B7 ", " \u2022 ")) {
            if (line.length() <= LONGEST_LINE && line.contains(sign)) {
                apart(line, sign, found);
                return found.size() > 1 ? found : of(line).map(List::of).orElse(List.of());
            }
        }
        if (line.length() <= LONGEST_LINE && (line.contains("  ") || line.contains("\t"))) {
            apart(line.replace("\t", "  "), "  ", found);
            return found.isEmpty() || found.get(0).at() > 0
                    ? of(line).map(List::of).orElse(List.of())
                    : found;
        }
        if (line.length() <= LONGEST_LINE && line.contains(SENTENCES)) {
            apart(line, SENTENCES, found);
            if (found.size() > 1 && found.get(0).at() == 0) {
                return found;
            }
        }
        return of(line).map(List::of).orElse(List.of());
    }

    /** {@code Lead: X}: a key that we do not know. */
    static boolean isOtherKey(String part) {
        int colon = colon(part);
        return colon > 0
                && colon <= 30
                && !Character.isLowerCase(part.strip().charAt(0))
                && part.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** Keys between signs; a part without a key belongs to the value before it. */
    private static void apart(String line, String sign, List<KeyLine> to) {
        int at = 0;
        for (var part : line.split(java.util.regex.Pattern.quote(sign), -1)) {
            var key = of(part);
            int begin = at + part.length() - part.stripLeading().length();
            int last = to.size() - 1;
            if (key.isPresent()) {
                to.add(new KeyLine(key.get().field(), key.get().value(), begin));
            } else if (last >= 0 && !part.isBlank() && !isOtherKey(part)) {
                to.set(
                        last,
                        new KeyLine(
                                to.get(last).field(),
                                (to.get(last).value() + (sign.equals(SENTENCES) ? SENTENCES : " ") + part.strip())
                                        .strip(),
                                to.get(last).at()));
            }
            at += part.length() + sign.length();
        }
    }
}
