package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three? | One. / Two! / Three?",
                "We use e.g. Kafka, i.e. a log. Then we stop. | We use e.g. Kafka, i.e. a log. / Then we stop.",
                "Version 1.2.3 is out. See node.js for more. | Version 1.2.3 is out. / See node.js for more.",
                "He said \"no.\" She went. | He said \"no.\" / She went.",
                "Wait... what? Yes. | Wait... what? / Yes.",
                "It went. and on | It went. and on",
                "By J. Smith. End | By J. Smith. / End",
                "我们使用它。然后停止。 | 我们使用它。 / 然后停止。",
                "no mark at all | no mark at all"
            })
    void cutsWhereASentenceEnds(String text, String sentences) {
        assertThat(Sentences.of(text).stream().map(span -> span.of(text)))
                .containsExactlyElementsOf(List.of(sentences.split(" / ")));
    }

    @Test
    void aHundredThousandDotsTakeNoTime() {
        var hostile = "a.".repeat(50_000) + ". ".repeat(50_000) + "\"".repeat(50_000) + ".)".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.of(hostile));
    }
}
