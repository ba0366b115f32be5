package io.adroit.check;

import io.adroit.model.Severity;
import io.adroit.text.ResourceLines;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every rule there is, whichever stage finds it: its severities, what it says, and the question it puts into a reader's mouth. */
public final class RuleCatalogue {
    private static final Map<String, Entry> ENTRIES = read();

    private RuleCatalogue() {}

    /**
     * One rule.
     *
     * @param id kebab-case, never renamed
     * @param standard severity under the standard, legacy and advisory profiles
     * @param strict severity under the strict profile
     * @param what one sentence
     * @param question what a product manager may ask, or empty
     */
    public record Entry(String id, Severity standard, Severity strict, String what, String question) {}

    /** All rules, by subject. */
    public static Collection<Entry> all() {
        return ENTRIES.values();
    }

    /** A rule by its id. */
    public static Optional<Entry> of(String id) {
        return Optional.ofNullable(ENTRIES.get(id));
    }

    private static Map<String, Entry> read() {
        var entries = new LinkedHashMap<String, Entry>();
        for (var line : ResourceLines.of(RuleCatalogue.class, "rules.txt")) {
            var cells = List.of(line.split(" \\| "));
            var question = cells.get(4).equals("-") ? "" : cells.get(4);
            entries.put(
                    cells.get(0),
                    new Entry(cells.get(0), severity(cells.get(1)), severity(cells.get(2)), cells.get(3), question));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
