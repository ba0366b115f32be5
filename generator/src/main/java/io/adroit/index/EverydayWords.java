package io.adroit.index;

import io.adroit.text.SearchText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a record is about, in words of those who do not use technical ones: a question such as "what do we do if we lose files" has no word in common with a
 * record on snapshots. A list of subjects, each with technical words and everyday words, says which everyday words to index with a record.
 */
final class EverydayWords {
    private static final String LIST = "everyday-words.txt";
    private static final int IN_TITLE = 6;
    private static final int IN_HEADING = 2;
    private static final int MOST_IN_TEXT = 3;
    private static final int LEAST = 3;
    private static final int SUBJECTS = 3;
    /** So much of a text says what it is about. */
    private static final int BEGIN = 2_000;

    private final SearchText text;
    private final List<String> everyday = new ArrayList<>();
    /** First stem of a technical phrase to the phrases that begin with it. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(List<String> stems, int subject) {}

    EverydayWords(SearchText text) {
        this.text = text;
        lines().forEach(this::add);
    }

    private static List<String> lines() {
        try (var in = EverydayWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing from this build; please report this as a bug.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + LIST + " from the class path", e);
        }
    }

    private void add(String line) {
        int at = line.indexOf('=');
        for (var technical : line.substring(0, at).split(",")) {
            var stems = stems(technical);
            phrases.computeIfAbsent(stems.get(0), any -> new ArrayList<>()).add(new Phrase(stems, everyday.size()));
        }
        everyday.add(line.substring(at + 1).strip());
    }

    /** Everyday words for what a record is most about; empty when no subject fits. */
    String of(String title, List<String> lines) {
        var scores = new HashMap<Integer, Integer>();
        count(title, IN_TITLE, IN_TITLE, scores);
        var body = new StringBuilder();
        for (var line : lines) {
            if (!line.isEmpty() && line.charAt(0) == SearchDocument.HEADING) {
                count(line, IN_HEADING, IN_HEADING, scores);
            } else if (body.length() < BEGIN) {
                body.append(line).append('\n');
            }
        }
        count(body.toString(), 1, MOST_IN_TEXT, scores);
        return scores.entrySet().stream()
                .filter(one -> one.getValue() >= LEAST)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SUBJECTS)
                .map(one -> everyday.get(one.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private void count(String part, int each, int most, Map<Integer, Integer> scores) {
        var stems = stems(part);
        var here = new HashMap<Integer, Integer>();
        for (int i = 0; i < stems.size(); i++) {
            for (var phrase : phrases.getOrDefault(stems.get(i), List.of())) {
                int end = i + phrase.stems().size();
                if (end <= stems.size() && stems.subList(i, end).equals(phrase.stems())) {
                    here.merge(phrase.subject(), each, Integer::sum);
                }
            }
        }
        here.forEach((subject, score) -> scores.merge(subject, Math.min(score, most), Integer::sum));
    }

    private List<String> stems(String part) {
        var found = new ArrayList<String>();
        text.scan(part, token -> found.add(token.word().stem()));
        return found;
    }
}
