package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    /** Worked examples of the glossary's specification. */
    @ParameterizedTest(name = "{1} words, index {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Every line from our app to the database is in use, so new requests must wait. If the wait is too long, they fail. | 24 | 1.4",
                "We handle more users by running more copies of a program side by side. | 14 | 4.4",
                "A switch in our code that stops calls to a service that keeps failing. It tries again after a short pause. | 21 | 2.7",
                "'' | 0 | 0"
            })
    void countsWordsAndGrade(String text, int words, double grade) {
        assertThat(Readability.of(text).words()).isEqualTo(words);
        assertThat(Readability.of(text).grade()).isEqualTo(grade);
    }
}
