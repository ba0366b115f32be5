package io.adroit.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Form;
import io.adroit.model.Form.Kind;
import io.adroit.model.Form.LetterCase;
import io.adroit.model.GlossaryControl;
import io.adroit.model.LinkSettings;
import io.adroit.model.Term;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkExplainerTest {
    private static final List<Term> TERMS = List.of(
            term("kafka", "Kafka"), term("pool", "pool"), term("connection-pool", "connection pool"), term("go", "Go"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Use Kafka. | 1:5: \"Kafka\" links to kafka (R9: first occurrence)",
                "Use Kafka and Kafka. | 1:5: \"Kafka\" links to kafka (R9: first occurrence); "
                        + "1:15: \"Kafka\" does not link to kafka (R9: linked before (first-per-section))",
                "# Use Kafka | 1:7: \"Kafka\" does not link to kafka (R1: headings are counted, never linked)",
                "Set kafka.group. | 1:5: \"kafka\" does not link to kafka (R2: part of a name, a path, a flag or a ticket)",
                "Go to it. | 1:1: \"Go\" does not link to go (R3: nothing here shows that the term is meant)",
                "We go. | 1:4: \"go\" does not link to go (R3: written with other capitals)",
                "A connection pool. | 1:3: \"connection pool\" links to connection-pool (R9: first occurrence); "
                        + "1:14: \"pool\" does not link to pool (R7: a longer term holds these words)",
                "**a connection** pool. | 1:18: \"pool\" links to pool (R9: first occurrence); "
                        + "1:5: \"connection** pool\" does not link to connection-pool (R6: only partly in emphasis)",
                "[x](term:kafka) | 1:1: \"[x](term:kafka)\" links to kafka (R12: the author's link)",
                "Nothing here. | ''"
            })
    void namesTheRule(String text, String explained) {
        var adr = TestTerms.adr("adr/x.md", text, 0, GlossaryControl.NONE);
        var found =
                new LinkExplainer(LinkSettings.STANDARD).explain(TestTerms.library(List.of(adr), TERMS), "adr/x.md", 1);
        assertThat(found.stream().map(Explanation::toLine).toList())
                .containsExactlyInAnyOrder(explained.isEmpty() ? new String[0] : explained.split("; "));
    }

    private static Term term(String id, String name) {
        return TestTerms.term(
                id,
                "glossary/" + id + ".md",
                List.of(new Form(name, Kind.TERM, LetterCase.SMART, true, true, false)),
                List.of());
    }
}
