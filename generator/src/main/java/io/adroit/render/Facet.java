package io.adroit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A way to narrow a list.
 *
 * @param name of the rows' attribute without {@code data-}
 * @param legend in words
 * @param values with their counts
 */
record Facet(String name, String legend, List<Value> values) {
    /** Values beyond the commonest are folded away. */
    static final int SHOWN = 10;

    /** What a box says; {@code is} is the status it stands for, or empty. */
    record Value(String value, String label, String is, String count, boolean folded) {}

    /** The facets of a list, those with one value at most left out. */
    static List<Facet> of(List<AdrRef> list, Words words) {
        var found = new ArrayList<Facet>();
        var statuses = new LinkedHashMap<String, StatusView>();
        list.forEach(ref -> statuses.putIfAbsent(ref.status().is(), ref.status()));
        var status = counts(list, ref -> List.of(ref.status().is()), false).entrySet().stream()
                .map(entry -> new Value(
                        entry.getKey(),
                        word(statuses, entry.getKey()),
                        entry.getKey(),
                        words.number(entry.getValue()),
                        false))
                .toList();
        add(found, new Facet("status", words.say("col_status"), status));
        long force = list.stream().filter(AdrRef::inForce).count();
        add(
                found,
                new Facet(
                        "force",
                        words.say("in_force"),
                        List.of(
                                new Value("yes", words.say("holds_today"), "", words.number(force), false),
                                new Value(
                                        "no", words.say("holds_not"), "", words.number(list.size() - force), false))));
        add(found, plain("topic", words.say("col_topic"), counts(list, ref -> List.of(ref.topic()), false), words));
        add(
                found,
                plain("package", words.say("package"), counts(list, ref -> List.of(ref.packageName()), false), words));
        add(found, plain("year", words.say("year"), counts(list, ref -> List.of(ref.year()), true), words));
        add(found, plain("people", words.say("people"), counts(list, AdrRef::people, false), words));
        return List.copyOf(found);
    }

    private static void add(List<Facet> found, Facet facet) {
        boolean same = found.stream()
                .anyMatch(other -> other.values().stream()
                        .map(Value::value)
                        .toList()
                        .equals(facet.values().stream().map(Value::value).toList()));
        if (facet.values().size() > 1 && !same) {
            found.add(facet);
        }
    }

    private static String word(Map<String, StatusView> statuses, String is) {
        var status = statuses.get(is);
        return status == null ? is : status.word();
    }

    private static Facet plain(String name, String legend, Map<String, Integer> counts, Words words) {
        var values = new ArrayList<Value>();
        counts.forEach(
                (value, count) -> values.add(new Value(value, value, "", words.number(count), values.size() >= SHOWN)));
        return new Facet(name, legend, List.copyOf(values));
    }

    /** Commonest first, or by name from the end; the empty value is no value. */
    private static Map<String, Integer> counts(
            List<AdrRef> list, Function<AdrRef, List<String>> values, boolean byName) {
        var counted = new HashMap<String, Integer>();
        list.forEach(ref -> values.apply(ref).stream()
                .distinct()
                .filter(value -> !value.isEmpty())
                .forEach(value -> counted.merge(value, 1, Integer::sum)));
        Comparator<Map.Entry<String, Integer>> order = byName
                ? Map.Entry.<String, Integer>comparingByKey().reversed()
                : Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        var sorted = new LinkedHashMap<String, Integer>();
        counted.entrySet().stream().sorted(order).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
