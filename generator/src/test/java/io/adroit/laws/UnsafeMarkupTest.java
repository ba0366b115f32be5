package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watchman of the fuzz tests sees what a browser would run, and no more. */
class UnsafeMarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<script src=https://a.b/c.js></script>",
                "<p onclick=1>",
                "<p style='color:red'>",
                "<a href='java\nscript:1'>",
                "<a href='&#1;JavaScript:1'>",
                "<img src='data:text/html,x'>",
                "<iframe srcdoc=x></iframe>",
                "<meta http-equiv=Refresh content='0;url=//a'>",
                "<svg><set attributeName=href to=x></svg>",
                "<base href=//a>"
            })
    void seesWhatWouldRun(String html) {
        assertThat(UnsafeMarkup.in(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=../assets/adroit.js?v=0a></script>",
                "<a href='https://a.b/?javascript:1'>on style</a>",
                "<a href='a.html#javascript:1'>x</a>",
                "<img src='data:image/png;base64,aa' alt='onclick=1'>",
                "&lt;script>1&lt;/script>"
            })
    void leavesAloneWhatDoesNot(String html) {
        assertThat(UnsafeMarkup.in(html)).isEmpty();
    }
}
