package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions made of the words of a library, the same for the same seed: common words as often as texts have them. */
final class ParityQuestions {
    private static final List<String> STOP = List.of(SearchText.stopWords().split(" "));
    private static final List<String> STATUSES =
            List.of("accepted", "proposed", "superseded", "rejected", "deprecated", "draft", "unknown");

    private final Random random;
    private final List<String> words;
    private final List<String> lowered;
    private final List<String> entries;
    private final List<SearchDocument> records;

    ParityQuestions(List<SearchDocument> documents, long seed) {
        random = new Random(seed);
        records = documents.stream().filter(one -> !one.term()).toList();
        words = words(records);
        lowered = words(records.stream().filter(one -> one.facts().lowered()).toList());
        entries = documents.stream()
                .filter(SearchDocument::term)
                .flatMap(one -> one.forms().stream())
                .filter(form -> !form.isEmpty())
                .toList();
    }

    /** A question and how it is asked. */
    record Asked(String typed, SearchOptions options) {}

    /** The rules of the ranking, each with questions that put it to work. */
    enum Rule {
        WORDS(one -> one.plain(one.text(1 + one.below(4)))),
        STOP_WORDS_AND_FALLBACK(one -> one.plain(
                one.below(4) == 0
                        ? one.stops(1 + one.below(6))
                        : one.stops(2) + " " + one.text(3 + one.below(10)) + " " + one.stops(1))),
        BEGINNINGS(one ->
                new Asked(one.text(one.below(3)) + " " + one.begin(), new SearchOptions(true, false, 20, Map.of()))),
        SPELLING(one -> new Asked(
                one.slip(one.word()) + " " + one.text(one.below(3)),
                new SearchOptions(one.below(8) == 0, one.below(4) == 0, 20, Map.of()))),
        PHRASES(one -> one.plain(
                one.text(one.below(3)) + " \"" + (one.below(4) == 0 ? one.text(2) : one.run(1 + one.below(3))) + "\"")),
        FILTERS(one -> new Asked(one.text(1 + one.below(2)), new SearchOptions(false, false, 20, one.filter()))),
        EXCLUSIONS(one -> one.plain(one.text(1 + one.below(3)) + " -" + one.word()
                + (one.below(2) == 0 ? " -\"" + one.run(2) + "\"" : ""))),
        TWO_HOP(one -> one.plain(one.entry() + " " + one.text(one.below(3)))),
        STATIC_BOOSTS(one -> one.plain(one.lowered() + " " + one.lowered())),
        NAMES_WITHIN(one -> new Asked(
                one.stops(one.below(3)) + " " + one.text(one.below(2)) + " "
                        + (one.below(2) == 0 ? one.entry() : one.entry().split(" ")[0]) + " "
                        + one.text(one.below(2)),
                new SearchOptions(one.below(4) == 0, false, 20, Map.of())));

        private final Function<ParityQuestions, Asked> question;

        Rule(Function<ParityQuestions, Asked> question) {
            this.question = question;
        }
    }

    Asked next(Rule rule) {
        return rule.question.apply(this);
    }

    private static List<String> words(List<SearchDocument> records) {
        var found = new ArrayList<String>();
        for (var record : records) {
            for (var text : Stream.concat(Stream.of(record.title()), record.lines().stream())
                    .toList()) {
                new SearchText().scan(text, token -> found.add(text.substring(token.start(), token.end())));
            }
        }
        return List.copyOf(found);
    }

    private Asked plain(String typed) {
        return new Asked(typed, SearchOptions.STANDARD.limit(20));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        return words.get(below(words.size()));
    }

    private String lowered() {
        return lowered.isEmpty() ? word() : lowered.get(below(lowered.size()));
    }

    private String entry() {
        return entries.isEmpty() ? word() : entries.get(below(entries.size()));
    }

    private String text(int length) {
        return IntStream.range(0, length).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String stops(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> STOP.get(below(STOP.size())))
                .collect(Collectors.joining(" "));
    }

    /** Words that stand side by side. */
    private String run(int length) {
        int from = below(words.size() - length);
        return String.join(" ", words.subList(from, from + length));
    }

    private String begin() {
        var word = word() + (below(4) == 0 ? word() : "");
        return word.substring(0, Math.min(word.length(), 2 + below(7)));
    }

    /** One letter less, more or other, or two changed round. */
    private String slip(String word) {
        int at = below(word.length());
        var end = word.substring(Math.min(at + 1, word.length()));
        return switch (below(4)) {
            case 0 -> word.substring(0, at) + end;
            case 1 -> word.substring(0, at) + "q" + word.substring(at);
            case 2 -> word.substring(0, at) + "q" + end;
            default -> word.substring(0, at) + end + word.charAt(at);
        };
    }

    private Map<String, List<String>> filter() {
        var facts = records.get(below(records.size())).facts();
        return switch (below(6)) {
            case 0 -> Map.of("status", List.of(STATUSES.get(below(7)), STATUSES.get(below(7))));
            case 1 -> Map.of("kind", List.of(below(2) == 0 ? "term" : "decision"));
            case 2 -> Map.of("tag", facts.tags(), "year", List.of(facts.year()));
            case 3 -> Map.of("year", List.of(facts.year(), "2015", "2024"));
            case 4 -> Map.of("package", List.of(facts.packageName()), "status", List.of("accepted", facts.status()));
            default -> Map.of("tag", List.of("constructor", "no such tag"));
        };
    }
}
