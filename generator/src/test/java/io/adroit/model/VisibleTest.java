package io.adroit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void wordsStayAsTheyAre() {
        assertThat(Visible.line("a/ä ۳ 😀\t\"x\"")).isEqualTo("a/ä ۳ 😀\t\"x\"");
    }

    @Test
    void nothingSteersATerminalOrBeginsALine() {
        assertThat(Visible.line("a\u001B[31m\u009B2J\r\n::error::b\u202Ec\u2066d\u2028e\u0000"))
                .isEqualTo("a\uFFFD[31m\uFFFD2J  ::error::b\uFFFDc\uFFFDd e\uFFFD");
    }

    @Test
    void aFindingIsOneLineWhateverItIsAbout() {
        var finding = new Finding(
                "rule", Severity.ERROR, "a\n::error::b.md", 1, 2, "The \"\u001B]0;x\u0007\" is.", "Mend it.");
        assertThat(finding.toLine()).isEqualTo("a ::error::b.md:1:2: The \"\uFFFD]0;x\uFFFD\" is. Mend it. [rule]");
        assertThat(finding.file()).isEqualTo("a\n::error::b.md");
    }
}
