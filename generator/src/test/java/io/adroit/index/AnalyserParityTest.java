package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adroit.text.SearchText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words fall apart, fold and stem in the browser as in Java. */
class AnalyserParityTest {
    private static final String SAMPLE =
            "Relational databases, caching; caches cached! ies flies dies skies eed feed agreed plastered bled motoring sing hopping falling filing hoping sized"
                    + " conflated troubled happy sky relational conditional valenci hesitanci digitizer conformabli radicalli differentli vileli analogousli vietnamization predication operator"
                    + " feudalism decisiveness hopefulness callousness formaliti sensitiviti sensibiliti triplicate formative formalize electriciti electrical hopeful goodness revival allowance"
                    + " inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption homologou communism activate angulariti homologous effective bowdlerize"
                    + " probate rate cease controll roll generalizations oscillators y yes yyy by syzygy 日本語テキスト C++ c# .NET x.net naïve Straße Ærø İstanbul ΟΔΟΣ e\u0301te\u0301 S3 k8s OAuth2 foo_bar a-b";

    @Test
    void sampleWordsAgree() {
        compare(SAMPLE);
    }

    @Tag("long")
    @Test
    void vocabularyOfTheCorporaAgrees() throws IOException {
        var words = new TreeSet<String>();
        try (var files = Files.walk(MadeCorpus.corpora().resolve("adr"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                var text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                new SearchText().tokens(text).forEach(token -> words.add(text.substring(token.start(), token.end())));
            }
        }
        assertTrue(words.size() > 20_000, "words: " + words.size());
        compare(String.join("\n", words));
    }

    private static void compare(String text) {
        var expected = new SearchText()
                .tokens(text).stream()
                        .map(token -> token.word().folded() + " " + token.word().stem() + " " + token.start() + " "
                                + token.end())
                        .collect(Collectors.joining("\n"));
        try (var client =
                new Client(new SearchFilesBuilder(java.util.List.of()).build().pages())) {
            assertEquals(
                    expected,
                    client.await(
                            "opened.words(" + Script.quoted(text)
                                    + ").then(function (all) { return all.map(function (w) { return [w.t, w.s, w.i, w.e].join(' '); }).join('\\n'); })"));
        }
    }
}
