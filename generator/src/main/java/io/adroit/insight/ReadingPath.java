package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.Insight.ReadingStep;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Every record once, the one with the fewest terms not yet met first; of equals the one whose terms help with most later records, then the one whose
 * terms are needed first, then by number.
 *
 * <p>What a record replaced comes before it, unless the dates say otherwise. Fewest first makes the hardest step as small as any order with that rule can
 * make it, the order of dates included. A step without new terms costs a look at a heap; a step with new terms looks at all records, and there are at
 * most as many of these as terms.
 */
final class ReadingPath {
    private static final int UNSAID_LEVEL = 2;

    private final List<Adr> adrs;
    private final int[][] termsOf;
    private final List<List<Integer>> usersOf = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<List<Integer>> opens = new ArrayList<>();
    private final int[] waitsFor;
    private final int[] unmet;
    private final int[] unread;
    private final BitSet met = new BitSet();
    private final BitSet done = new BitSet();
    private final PriorityQueue<Integer> easy;
    private final Comparator<Integer> byNumber;

    private ReadingPath(LinkedLibrary linked) {
        adrs = linked.library().adrs().stream().sorted(Chronology.ORDER).toList();
        waitsFor = new int[adrs.size()];
        unmet = new int[adrs.size()];
        termsOf = new int[adrs.size()][];
        byNumber = Comparator.comparingInt((Integer i) -> Chronology.number(adrs.get(i)))
                .thenComparing(i -> adrs.get(i).path());
        easy = new PriorityQueue<>(byNumber);
        numberTerms(linked);
        unread = usersOf.stream().mapToInt(List::size).toArray();
        order(linked);
    }

    /** The path through a library. */
    static List<ReadingStep> of(LinkedLibrary linked) {
        return new ReadingPath(linked).walk();
    }

    private void numberTerms(LinkedLibrary linked) {
        Map<String, Integer> level = linked.library().terms().stream()
                .collect(Collectors.toMap(
                        Term::id,
                        term -> term.facts().level() == 0
                                ? UNSAID_LEVEL
                                : term.facts().level(),
                        (a, b) -> a));
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < adrs.size(); i++) {
            var used = new ArrayList<Integer>();
            var mentions = linked.linksOf(adrs.get(i)).mentions().stream().filter(mention -> !mention.ambiguous());
            for (var id : mentions.map(Mention::target).distinct().toList()) {
                int term = numbers.computeIfAbsent(id, key -> {
                    ids.add(key);
                    levels.add(level.getOrDefault(key, UNSAID_LEVEL));
                    usersOf.add(new ArrayList<>());
                    return ids.size() - 1;
                });
                used.add(term);
                usersOf.get(term).add(i);
            }
            termsOf[i] = used.stream().mapToInt(Integer::intValue).toArray();
            unmet[i] = used.size();
        }
    }

    private void order(LinkedLibrary linked) {
        var index = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < adrs.size(); i++) {
            index.put(adrs.get(i).path(), i);
            opens.add(new ArrayList<>());
        }
        for (var edge : linked.relations()) {
            int newer = index.getOrDefault(edge.from(), -1);
            int older = index.getOrDefault(edge.to(), -1);
            // an edge against the dates is not followed, so there is no cycle
            if (edge.kind() == Kind.SUPERSEDES && older >= 0 && older < newer) {
                opens.get(older).add(newer);
                waitsFor[newer]++;
            }
        }
        for (int i = 0; i < adrs.size(); i++) {
            offer(i);
        }
    }

    private void offer(int record) {
        if (waitsFor[record] == 0 && unmet[record] == 0 && !done.get(record)) {
            easy.add(record);
        }
    }

    private List<ReadingStep> walk() {
        var path = new ArrayList<ReadingStep>(adrs.size());
        while (path.size() < adrs.size()) {
            var easiest = easy.poll();
            int next = easiest == null ? fewest() : easiest;
            if (!done.get(next)) {
                path.add(read(next));
            }
        }
        return path;
    }

    private int fewest() {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < adrs.size(); i++) {
            least = !done.get(i) && waitsFor[i] == 0 ? Math.min(least, unmet[i]) : least;
        }
        int best = -1;
        int bestHelp = -1;
        for (int i = 0; i < adrs.size(); i++) {
            if (!done.get(i) && waitsFor[i] == 0 && unmet[i] == least) {
                int help = sum(i, term -> unread[term] - 1);
                if (help > bestHelp || help == bestHelp && before(i, best)) {
                    best = i;
                    bestHelp = help;
                }
            }
        }
        return best;
    }

    private boolean before(int one, int other) {
        int difference = Integer.compare(sum(one, levels::get), sum(other, levels::get));
        return difference != 0 ? difference < 0 : byNumber.compare(one, other) < 0;
    }

    /** A figure of each term a record would be the first to bring, added up. */
    private int sum(int record, IntUnaryOperator figure) {
        int sum = 0;
        for (int term : termsOf[record]) {
            sum += met.get(term) ? 0 : figure.applyAsInt(term);
        }
        return sum;
    }

    private ReadingStep read(int record) {
        done.set(record);
        var fresh = Arrays.stream(termsOf[record])
                .filter(term -> !met.get(term))
                .boxed()
                .toList();
        for (int term : termsOf[record]) {
            unread[term]--;
        }
        for (int term : fresh) {
            met.set(term);
            for (int user : usersOf.get(term)) {
                if (--unmet[user] == 0) {
                    offer(user);
                }
            }
        }
        for (int later : opens.get(record)) {
            if (--waitsFor[later] == 0) {
                offer(later);
            }
        }
        var easiestFirst =
                Comparator.comparingInt((Integer term) -> levels.get(term)).thenComparing(term -> ids.get(term));
        return new ReadingStep(
                adrs.get(record).path(),
                fresh.stream().sorted(easiestFirst).map(ids::get).toList());
    }
}
