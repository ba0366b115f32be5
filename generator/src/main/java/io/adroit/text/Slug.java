package io.adroit.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids of headings as GitHub makes them, unique in a document and apart from those of the page round it. */
final class Slug {
    /** The id of a page's text; its other ids hold a dot, which no heading's id has: {@code to.terms}, {@code def.pool}. */
    private static final String PAGE = "main";

    private final Set<String> taken = new HashSet<>(Set.of(PAGE));
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

    /** Takes an id that an author gave; false when it is taken, or is one of the page's. */
    boolean take(String id) {
        return !id.startsWith("to.") && !id.startsWith("def.") && taken.add(id);
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
