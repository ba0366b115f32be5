package io.adroit.insight;

import io.adroit.insight.Candidates.Kind;
import io.adroit.model.Parallel;
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

    /** One candidate. */
    static final class Count {
        final Kind kind;
        final int words;
        final int hash;
        int uses;
        int records;
        final Map<String, Integer> forms = new TreeMap<>();

        Count(Kind kind, int words, int hash) {
            this.hash = hash;
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
        Parallel.each(texts, made::sketch);
        var perRecord = Parallel.map(texts, made::exact);
        perRecord.forEach(made::add);
        return made;
    }

    /** By key, in the order of keys. */
    Map<String, Count> counts() {
        return counts;
    }

    private static int bucket(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & BUCKETS - 1;
    }

    private void sketch(JargonText text) {
        for (var block : text.tokens()) {
            for (int i = 0; i < block.size(); i++) {
                block.word(i).use();
            }
        }
        text.candidates((kind, tokens, from, to) -> {
            if (kind != Kind.ACRONYM) {
                sketch.incrementAndGet(bucket(Candidates.hash(tokens, from, to)));
            }
        });
    }

    private Map<String, Count> exact(JargonText text) {
        var found = new HashMap<String, Count>();
        text.candidates((kind, tokens, from, to) -> {
            if (kind == Kind.ACRONYM || sketch.get(bucket(Candidates.hash(tokens, from, to))) >= FEWEST_PHRASES) {
                var count = found.computeIfAbsent(
                        Candidates.key(kind, tokens, from, to),
                        id -> new Count(kind, to - from + 1, Candidates.hash(tokens, from, to)));
                count.uses++;
                count.forms.merge(form(kind, tokens, from, to), 1, Integer::sum);
            }
        });
        return found;
    }

    private static String form(Kind kind, Tokens tokens, int from, int to) {
        return kind == Kind.ACRONYM
                ? tokens.word(from).acronym()
                : Evidences.plain(tokens.prose().text().substring(tokens.start(from), tokens.end(to)));
    }

    private void add(Map<String, Count> record) {
        record.forEach((key, one) -> {
            var all = counts.computeIfAbsent(key, id -> new Count(one.kind, one.words, one.hash));
            all.uses += one.uses;
            all.records++;
            one.forms.forEach((form, uses) -> all.forms.merge(form, uses, Integer::sum));
        });
    }
}
