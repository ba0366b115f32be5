package io.adroit.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Adroit;
import io.adroit.SettingsReader;
import io.adroit.laws.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What product managers ask of the sample, and which entries explain it. */
class SampleQuestionsTest {
    private static LuceneSearcher lucene;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        var adroit = new Adroit();
        var settings = new SettingsReader(BuiltSite.sampleFolder(), folder).read(Map.of("git", "false"));
        lucene = LuceneSearcher.open(adroit.search(adroit.examine(settings)).files());
    }

    /** @param any names of entries, each of which would explain what is asked */
    private record Asked(String question, List<String> any) {
        static List<Asked> all() throws IOException {
            try (var in = Asked.class.getResourceAsStream("plain-questions.tsv")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\t"))
                        .map(cells -> new Asked(cells[0], List.of(cells[1].split(", "))))
                        .toList();
            }
        }

        boolean answered(int most) {
            return entries(question).stream().limit(most).anyMatch(any::contains);
        }
    }

    private static List<String> entries(String question) {
        return lucene.search(question, SearchOptions.STANDARD).hits().stream()
                .filter(SearchHit::term)
                .map(hit -> hit.title().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void mostQuestionsGetAnEntryThatExplains() throws IOException {
        var all = Asked.all();
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(all.stream().filter(one -> one.answered(3)).count())
                .as("with one among the first three")
                .isGreaterThanOrEqualTo(34);
        assertThat(all.stream().filter(one -> one.answered(1)).count())
                .as("with one in the first place")
                .isGreaterThanOrEqualTo(23);
        assertThat(all.stream().filter(one -> entries(one.question()).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happens if this service goes down?",
                "what if the service stops working",
                "what do we do when the service fails"
            })
    void aWordOfANameIsNotTheName(String question) {
        assertThat(entries(question)).isNotEmpty().noneMatch(name -> name.contains("service"));
    }

    @ParameterizedTest
    @CsvSource({
        "service, service",
        "key management, key management service",
        "why would we pay for a key management service at all, key management service",
        "is this connection-pool exhaustion or a memory leak, memory leak",
        "is this connection-pool exhaustion or a memory leak, connection pool exhaustion"
    })
    void aNameSaidWithinAQuestionIsMeant(String question, String name) {
        assertThat(entries(question)).anyMatch(one -> one.contains(name));
    }
}
