package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The walk over a text finds what looking for each phrase on its own finds. */
class PhrasesTest {
    private final Phrases phrases = new Phrases(List.of("lorem ipsum", "[insert", "在这里补充", "to do"));

    @Test
    void findsTheFirstInWhateverCase() {
        assertThat(phrases.indexIn("A Lorem Ipsum, TO DO")).isEqualTo(2);
        assertThat(phrases.indexIn("[[INSERT date]")).isEqualTo(1);
        assertThat(phrases.indexIn("请在这里补充")).isEqualTo(1);
    }

    @Test
    void findsNothingInWhatIsNotWhole() {
        assertThat(phrases.indexIn("")).isEqualTo(-1);
        assertThat(phrases.indexIn("t")).isEqualTo(-1);
        assertThat(phrases.indexIn("lorem, insert, to d")).isEqualTo(-1);
    }
}
