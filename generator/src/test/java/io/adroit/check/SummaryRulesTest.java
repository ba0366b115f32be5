package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the plain-language gate begins to say something. */
class SummaryRulesTest {
    private static final String TEN = "we all go to the sea and back to it ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It is a line. You wait in it. | ''",
                "It is a line. You wait in it. It is long. | summary-too-long",
                "TEN we all go to the sea and back to it. Then TEN we all go to the sea and back to it. | summary-too-long",
                "TEN we all go to the sea and back to it. Then TEN we all go to the sea and back to. | ''",
                "Organizational interoperability considerations notwithstanding. | summary-above-grade",
                "It is kept in SQL. | summary-undefined-jargon",
                "They are kept as SQLs. | summary-undefined-jargon",
                "It is kept in S3. | ''",
                "It is kept in A. | ''",
                "It is kept in ABCDEF. | summary-undefined-jargon",
                "It is kept in ABCDEFG. | ''",
                "It is how you ask (SQL). | ''",
                "It is like the RTO. | ''",
                "It is not the QP of old. | ''",
                "It pools a query. | self-definition",
                "A query pool is a pool of each query. | self-definition",
                "A query pool is a list of what to ask. | ''",
                "It is a list of what to ask. A query pool is small. | ''",
                "It holds a query. | ''",
                "It holds pools. | ''",
            })
    void onASummary(String summary, String rules) {
        var text = summary.replace("TEN ", TEN);
        var found = Bench.examine(
                Map.of(
                        "glossary/query-pool.md",
                        "---\nterm: query pool (QP)\n---\n" + text,
                        "glossary/rto.md",
                        "---\nterm: RTO\n---\nA time."),
                CheckSettings.STANDARD);
        assertThat(found.findings().stream()
                        .filter(finding -> finding.file().endsWith("query-pool.md"))
                        .map(Finding::rule)
                        .filter(rule -> rule.startsWith("summary-") || rule.equals("self-definition"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rules);
    }
}
