package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.adroit.Adroit;
import io.adroit.SettingsReader;
import io.adroit.index.ParityQuestions.Rule;
import io.adroit.laws.BuiltSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The browser's ranking is Lucene's: the same documents, in the same order, with the same bits in their scores, the same counts and corrections. */
class SearchParityTest {
    private static final int FEW = 12;
    /** Questions per rule and library in the long run; {@code -Dadroit.parity=10000} for a release. */
    private static final int MANY = Integer.getInteger("adroit.parity", 2_000);

    /** A library in both searches. */
    private static final class Pair implements AutoCloseable {
        private final List<SearchDocument> documents;
        private final LuceneSearcher lucene;
        private final Client client;

        Pair(List<SearchDocument> documents) {
            this.documents = documents;
            var files = new SearchFilesBuilder(documents).build().pages();
            lucene = LuceneSearcher.open(files);
            client = new Client(files);
        }

        void compare(Rule rule, int times) {
            var questions = new ParityQuestions(documents, 42 + rule.ordinal());
            for (int i = 0; i < times; i++) {
                var asked = questions.next(rule);
                assertEquals(
                        Client.lines(lucene.search(asked.typed(), asked.options())),
                        client.search(asked.typed(), asked.options()),
                        asked::toString);
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }

    @Test
    void browserAndLuceneAgree() {
        try (var pair = new Pair(generated())) {
            for (var rule : Rule.values()) {
                pair.compare(rule, FEW);
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void theyAgreeOnThousandsOfQuestions(Rule rule) throws IOException {
        for (var documents : List.of(sample(), generated())) {
            try (var pair = new Pair(documents)) {
                pair.compare(rule, MANY);
            }
        }
    }

    private static List<SearchDocument> generated() {
        return new GeneratedLibrary(42, 1_500).documents(120, 30);
    }

    private static List<SearchDocument> sample() throws IOException {
        var root = BuiltSite.sampleFolder();
        var settings =
                new SettingsReader(root, root.resolve("target")).read(Map.of("git", "false", "starterPacks", "all"));
        var examined = new Adroit().examine(settings);
        return new DocumentReader(examined.linked(), examined.insight()).documents();
    }
}
