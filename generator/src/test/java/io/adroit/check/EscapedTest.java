package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a record in Markdown of ours. */
class EscapedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words, 3 of them. | plain words, 3 of them.",
                "*a* _b_ `c` | \\*a\\* \\_b\\_ \\`c\\`",
                "<b> | &lt;b\\>",
                "[a](b) ![c] | \\[a\\](b) \\!\\[c\\]",
                "@team #1 ~x~ {y} | @\u200bteam \\#1 \\~x\\~ \\{y\\}",
                "one⏎two | one two",
            })
    void keepTheirLookAndMeanNothing(String words, String written) {
        assertThat(Escaped.markdown(words.replace('⏎', '\n'))).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no code, ```", "a `b` ``c``, ```", "```, ````", "a ```` b ```, `````", "` ` ` `, ```"})
    void aFenceIsLongerThanAnyRunOfItsText(String text, String fence) {
        assertThat(Escaped.fence(text)).isEqualTo(fence);
    }
}
