package io.adroit.insight;

import io.adroit.insight.Candidates.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * How often each candidate stands in how many records. A first pass counts by hash alone, so that the many runs of words that stand but once or twice
 * never take memory.
 */
final class JargonCounts {
    private static final int BUCKETS = 1 << 21;
    private static final int FEWEST_PHRASES = 3;

    private final AtomicIntegerArray sketch = new AtomicIntegerArray(BUCKETS);
    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Integer> lowerCase = new HashMap<>();

    /** One candidate. */
    static final class Count {
        final Kind kind;
        final int words;
        int uses;
        int records;
        final Map<String, Integer> forms = new TreeMap<>();

        Count(Kind kind, int words) {
            this.kind = kind;
            this.words = words;
        }

        /** The way it is written most often; of equals the first by alphabet. */
        String form() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey((a, b) -> b.compareTo(a))))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** Counts a library. */
    static JargonCounts of(List<JargonText> texts) {
        var made = new JargonCounts();
        texts.parallelStream().forEach(made::sketch);
        var perRecord = texts.parallelStream().map(made::exact).toList();
        perRecord.forEach(made::add);
        return made;
    }

    /** By key, in the order of keys. */
    Map<String, Count> counts() {
        return counts;
    }

    /** How often a word stands in lower case. */
    int lowerCase(String lower) {
        return lowerCase.getOrDefault(lower, 0);
    }

    private static int bucket(String key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & BUCKETS - 1;
    }

    private void sketch(JargonText text) {
        text.candidates((kind, key, words, prose, span) -> {
            if (kind != Kind.ACRONYM) {
                sketch.incrementAndGet(bucket(key));
            }
        });
    }

    private record Record(Map<String, Count> counts, Map<String, Integer> lower) {}

    private Record exact(JargonText text) {
        var found = new HashMap<String, Count>();
        text.candidates((kind, key, words, prose, span) -> {
            if (kind == Kind.ACRONYM || sketch.get(bucket(key)) >= FEWEST_PHRASES) {
                var count = found.computeIfAbsent(kind + " " + key, id -> new Count(kind, words));
                count.uses++;
                count.forms.merge(Evidences.plain(span.of(prose.text())), 1, Integer::sum);
            }
        });
        var lower = new HashMap<String, Integer>();
        for (var prose : text.blocks()) {
            for (var token : text.tokens(prose)) {
                if (token.shape() == Token.Shape.LOWER) {
                    lower.merge(token.lower(), 1, Integer::sum);
                }
            }
        }
        return new Record(found, lower);
    }

    private void add(Record record) {
        record.counts.forEach((key, one) -> {
            var all = counts.computeIfAbsent(key, id -> new Count(one.kind, one.words));
            all.uses += one.uses;
            all.records++;
            one.forms.forEach((form, uses) -> all.forms.merge(form, uses, Integer::sum));
        });
        record.lower.forEach((word, uses) -> lowerCase.merge(word, uses, Integer::sum));
    }
}
