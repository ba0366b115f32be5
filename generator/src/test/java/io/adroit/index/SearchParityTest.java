package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The browser's ranking is Lucene's: the same documents, in the same order, with the same bits in their scores. */
class SearchParityTest {
    /** Questions per rule in every build; {@code -Dadroit.parity=2000} for more. */
    private static final int QUESTIONS = Integer.getInteger("adroit.parity", 10);

    private static final SearchOptions PLAIN = SearchOptions.STANDARD.limit(20);
    private static GeneratedLibrary library;
    private static LuceneSearcher lucene;
    private static Client client;

    @BeforeAll
    static void build() {
        library = new GeneratedLibrary(42, 1_500);
        var files = new SearchFilesBuilder(library.documents(120, 30)).build().pages();
        lucene = LuceneSearcher.open(files);
        client = new Client(files);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    /** The rules of the ranking, each with questions that put it to work. */
    enum Rule {
        WORDS(one -> one.text(1 + one.random().nextInt(3)), PLAIN),
        LONG_QUESTIONS(one -> "how does the " + one.text(3 + one.random().nextInt(10)) + " if we", PLAIN),
        STOP_WORDS_ALONE(
                one -> List.of("what is this", "the", "how do we", "to be or not to be")
                        .get(one.random().nextInt(4)),
                PLAIN),
        BEGINNINGS(
                one -> one.text(one.random().nextInt(3)) + " " + cut(one),
                new SearchOptions(true, false, 20, Map.of())),
        SLIPS(one -> slip(one) + " " + one.text(one.random().nextInt(2)), PLAIN),
        UNKNOWN_WORDS(one -> "zzyzx " + one.word() + " qqqq", new SearchOptions(false, true, 20, Map.of())),
        PHRASES(one -> one.text(1) + " \"" + one.text(2) + "\"", PLAIN),
        EXCLUSIONS(
                one -> one.text(2) + " -" + one.word()
                        + (one.random().nextBoolean() ? " -\"" + one.text(2) + "\"" : ""),
                PLAIN),
        STATUS_FILTER(
                one -> one.text(2),
                new SearchOptions(false, false, 20, Map.of("status", List.of("superseded", "proposed")))),
        FACETS(
                one -> one.text(2),
                new SearchOptions(
                        false,
                        false,
                        20,
                        Map.of(
                                "year",
                                List.of("2015", "2016", "2017"),
                                "tag",
                                List.of("data"),
                                "package",
                                List.of("shop")))),
        KIND_FILTER(one -> one.text(2), new SearchOptions(false, false, 20, Map.of("kind", List.of("term"))));

        private final Function<GeneratedLibrary, String> question;
        private final SearchOptions options;

        Rule(Function<GeneratedLibrary, String> question, SearchOptions options) {
            this.question = question;
            this.options = options;
        }

        private static String cut(GeneratedLibrary one) {
            var word = one.word() + one.word();
            return word.substring(0, Math.min(word.length(), 2 + one.random().nextInt(6)));
        }

        private static String slip(GeneratedLibrary one) {
            var word = one.word() + "x";
            int at = one.random().nextInt(word.length());
            return word.substring(0, at) + "q"
                    + word.substring(Math.min(at + one.random().nextInt(2), word.length()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void browserAndLuceneAgree(Rule rule) {
        for (int i = 0; i < QUESTIONS; i++) {
            var typed = rule.question.apply(library);
            assertEquals(
                    Client.lines(lucene.search(typed, rule.options)),
                    client.search(typed, rule.options),
                    () -> "for " + typed);
        }
    }
}
