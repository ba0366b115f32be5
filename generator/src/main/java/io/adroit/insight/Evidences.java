package io.adroit.insight;

import io.adroit.model.Insight.Evidence;
import io.adroit.model.Parallel;
import io.adroit.text.Lines;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Where words without an entry stand: three sentences for each, of three records where there are so many, and the words of each record. */
final class Evidences {
    private static final int SENTENCES = 3;
    private static final int LONGEST = 320;
    private static final int SHORTEST = 30;

    private final Map<String, List<Evidence>> perKey = new HashMap<>();
    private final Map<String, Set<String>> perRecord = new TreeMap<>();

    /** Looks for keys, given with their numbers, in all texts. */
    static Evidences of(List<JargonText> texts, Map<String, Integer> keys) {
        var hashes = Set.copyOf(keys.values());
        var made = new Evidences();
        var perText = Parallel.map(texts, text -> look(text, keys.keySet(), hashes));
        for (int i = 0; i < texts.size(); i++) {
            made.perRecord.put(texts.get(i).adr().path(), perText.get(i).keySet());
            perText.get(i)
                    .forEach((key, list) -> made.perKey
                            .computeIfAbsent(key, id -> new ArrayList<>())
                            .addAll(list));
        }
        return made;
    }

    /** The best three sentences of a key: one per record first. */
    List<Evidence> best(String key) {
        var all = perKey.getOrDefault(key, List.of());
        var chosen = new LinkedHashSet<Evidence>();
        var seen = new LinkedHashSet<String>();
        all.stream()
                .sorted(Comparator.comparingInt(Evidences::awkward))
                .filter(evidence -> seen.add(evidence.path()))
                .limit(SENTENCES)
                .forEach(chosen::add);
        all.stream().filter(evidence -> chosen.size() < SENTENCES).forEach(chosen::add);
        return chosen.stream().limit(SENTENCES).toList();
    }

    /** Keys that stand in a record, by its path. */
    Map<String, Set<String>> perRecord() {
        return perRecord;
    }

    private static int awkward(Evidence evidence) {
        int length = evidence.sentence().length();
        return length < SHORTEST || length > LONGEST ? 1 : 0;
    }

    private static Map<String, List<Evidence>> look(JargonText text, Set<String> keys, Set<Integer> hashes) {
        var found = new TreeMap<String, List<Evidence>>();
        var quotes = new Quotes(text.adr());
        var lines = new Lines(text.adr().source().text());
        var latest = new HashMap<String, Integer>();
        text.candidates((kind, tokens, from, to) -> {
            boolean likely = kind == Candidates.Kind.ACRONYM || hashes.contains(Candidates.hash(tokens, from, to));
            var key = likely ? Candidates.key(kind, tokens, from, to) : "";
            if (keys.contains(key)) {
                var list = found.computeIfAbsent(key, id -> new ArrayList<>());
                var prose = tokens.prose();
                var sentence = quotes.sentence(prose, tokens.start(from));
                // A sentence is quoted once for a word, however often the word stands in it.
                int begin = prose.offsets().start(sentence.start());
                if (list.size() < SENTENCES && !Objects.equals(latest.put(key, begin), begin)) {
                    var evidence = evidence(text, tokens, from, sentence, quotes, lines);
                    if (list.stream().noneMatch(other -> other.sentence().equals(evidence.sentence()))) {
                        list.add(evidence);
                    }
                }
            }
        });
        return found;
    }

    private static Evidence evidence(
            JargonText text, Tokens tokens, int at, Span sentence, Quotes quotes, Lines lines) {
        var prose = tokens.prose();
        var words = new Span(tokens.start(at), tokens.end(at));
        return new Evidence(
                text.adr().path(),
                lines.line(prose.offsets().start(words.start())),
                plain(quotes.quote(prose, sentence, words).text()));
    }

    /** With single blanks. */
    static String plain(String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
