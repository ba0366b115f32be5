package io.adroit.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids of headings as GitHub makes them, unique in a document. */
final class Slug {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Lower case, letters, digits, {@code -} and {@code _} kept, blanks to {@code -}, the rest dropped; {@code -1}, {@code -2} where taken. */
    String of(String heading) {
        var base = plain(heading);
        var id = base;
        int number = last.getOrDefault(base, 0);
        while (!taken.add(id)) {
            id = base + "-" + ++number;
        }
        last.put(base, number);
        return id;
    }

    /** Takes an id that an author gave; false when it is taken. */
    boolean take(String id) {
        return taken.add(id);
    }

    private static String plain(String heading) {
        var lower = heading.strip().toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)
                    || c == '-'
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            } else if (c == ' ' || c == '\n') {
                out.append('-');
            }
        });
        return out.isEmpty() ? "section" : out.toString();
    }
}
