package io.adroit.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** By what a result can be narrowed. */
enum Facet {
    STATUS,
    TAG,
    PACKAGE,
    YEAR,
    KIND;

    /** Name in the index, in addresses and in the client. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facets of records; what an entry is, its kind says. */
    static List<Facet> ofRecords() {
        return List.of(STATUS, TAG, PACKAGE, YEAR);
    }

    /** Values of one document. */
    static Map<Facet, List<String>> of(SearchDocument document) {
        var facts = document.facts();
        var found = new EnumMap<Facet, List<String>>(Facet.class);
        found.put(STATUS, one(facts.status()));
        found.put(
                TAG,
                facts.tags().stream().filter(tag -> !tag.isEmpty()).distinct().toList());
        found.put(PACKAGE, one(facts.packageName()));
        found.put(YEAR, one(facts.year()));
        found.put(KIND, List.of(document.term() ? "term" : "decision"));
        return found;
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
