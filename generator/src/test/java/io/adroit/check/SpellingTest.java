package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word of status somebody meant. */
class SpellingTest {
    private static final List<String> WORDS = List.of("accepted", "rejected", "proposed", "superseded");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "accepted, accepted",
        "acceptd, accepted",
        "acccepted, accepted",
        "aceptet, accepted",
        "axxxpted, ''",
        "propozed, proposed",
        "jected, rejected",
        "excepted, accepted",
        "superceded, superseded",
        "ejectedd, rejected",
        "xyz, ''",
        "acceptedacceptedaccepted, ''",
    })
    void theNearestWithinTwoLetters(String word, String meant) {
        assertThat(Spelling.nearest(word, WORDS)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"done, ''", "four, four", "fore, four", "fou, ''", "abcdefghijklmnopqrstuvwx, abcdefghijklmnopqrstuvwxy"
    })
    void onlyWordsOfFourToTwentyFourLetters(String word, String meant) {
        assertThat(Spelling.nearest(word, List.of("four", "abcdefghijklmnopqrstuvwxy")))
                .isEqualTo(meant);
    }
}
