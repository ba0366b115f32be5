package io.adroit.insight;

import io.adroit.insight.Candidates.Kind;
import io.adroit.insight.JargonCounts.Count;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which candidates are worth an entry, most evidence first.
 *
 * <p>Phrases are weighed by their C-value (Frantzi, Ananiadou, Mima 2000): uses of their own, not as part of a longer phrase, times the logarithm of
 * their length; acronyms and names by their uses. All are multiplied by the logarithm of the number of records, so that a word of one long record does
 * not come before the language of the team.
 */
final class JargonRanking {
    private static final int MOST = 400;
    private static final int FEWEST_USES = 3;
    private static final double TEMPLATE_SHARE = 0.6;
    private static final int SMALL_LIBRARY = 5;
    private static final double ACRONYM_WEIGHT = 1.4;
    private static final double NAME_WEIGHT = 0.7;

    private final JargonCounts counts;
    private final WordTable table;
    private final int records;
    private final Set<String> people;
    private final Map<String, double[]> longer = new HashMap<>();

    JargonRanking(JargonCounts counts, WordTable table, int records, Set<String> people) {
        this.table = table;
        this.counts = counts;
        this.records = records;
        this.people = people;
    }

    /** A candidate that is kept. */
    record Ranked(String key, Count count, double weight) {}

    /** The candidates worth an entry. */
    List<Ranked> best() {
        var kept = counts.counts().entrySet().stream()
                .filter(entry -> worth(entry.getKey(), entry.getValue()))
                .toList();
        kept.forEach(entry -> tellShorter(entry.getKey(), entry.getValue()));
        return kept.stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue(), weight(entry.getKey(), entry.getValue())))
                .filter(ranked -> ranked.weight() > 0)
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.weight())
                        .thenComparing(Ranked::key))
                .limit(MOST)
                .toList();
    }

    private boolean worth(String key, Count count) {
        boolean template = records >= SMALL_LIBRARY && count.records > records * TEMPLATE_SHARE;
        if (template) {
            return false;
        }
        var word = key.substring(key.indexOf(' ') + 1);
        return switch (count.kind) {
            // a word that mostly stands in lower case is shouted, not an acronym
            case ACRONYM ->
                table.uses(word.toLowerCase(Locale.ROOT)) <= count.uses
                        && !people.contains(word.toLowerCase(Locale.ROOT));
            case NAME -> enough(count) && table.uses(word) * 2 < count.uses && !people.contains(word);
            case PHRASE -> enough(count) && !nameOfPerson(word, count) && !everyday(word);
        };
    }

    /** What anybody says, and what templates are made of. */
    private static boolean everyday(String phrase) {
        return WordLists.PHRASE.contains(phrase.replace(' ', '_'))
                || List.of(phrase.split(" ")).stream().allMatch(WordLists.TEMPLATE::contains);
    }

    private boolean enough(Count count) {
        return count.uses >= FEWEST_USES && (records < SMALL_LIBRARY || count.records >= 2);
    }

    private boolean nameOfPerson(String phrase, Count count) {
        return Character.isUpperCase(count.form().codePointAt(0))
                && List.of(phrase.split(" ")).stream().allMatch(people::contains);
    }

    private void tellShorter(String key, Count count) {
        if (count.kind != Kind.PHRASE) {
            return;
        }
        var words = key.substring(key.indexOf(' ') + 1).split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 2; to <= words.length; to++) {
                if (to - from < words.length) {
                    var shorter = "PHRASE " + String.join(" ", List.of(words).subList(from, to));
                    var told = longer.computeIfAbsent(shorter, id -> new double[2]);
                    told[0] += count.uses;
                    told[1]++;
                }
            }
        }
    }

    private double weight(String key, Count count) {
        double spread = 1 + Math.log(count.records);
        return spread
                * switch (count.kind) {
                    case ACRONYM -> ACRONYM_WEIGHT * count.uses;
                    case NAME -> NAME_WEIGHT * count.uses;
                    case PHRASE -> {
                        var told = longer.getOrDefault(key, new double[] {0, 1});
                        yield Math.log(count.words) / Math.log(2) * (count.uses - told[0] / told[1]);
                    }
                };
    }
}
