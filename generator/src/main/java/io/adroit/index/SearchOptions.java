package io.adroit.index;

import java.util.List;
import java.util.Map;

/**
 * How to search.
 *
 * @param typing whether the last word may be unfinished
 * @param exact whether words stay as typed, without corrections
 * @param limit number of decisions to give
 * @param filter facet ({@code status}, {@code tag}, {@code package}, {@code year}, {@code kind}) to the values wanted, one of which must fit
 */
public record SearchOptions(boolean typing, boolean exact, int limit, Map<String, List<String>> filter) {
    /** Ten decisions for a whole question. */
    public static final SearchOptions STANDARD = new SearchOptions(false, false, 10, Map.of());

    public SearchOptions {
        filter = Map.copyOf(filter);
    }

    /** The same with another number of decisions. */
    public SearchOptions limit(int other) {
        return new SearchOptions(typing, exact, other, filter);
    }

    List<String> wanted(Facet facet) {
        return filter.getOrDefault(facet.label(), List.of());
    }
}
