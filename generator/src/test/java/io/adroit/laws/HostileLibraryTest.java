package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, linking, insight and check together take linear time, whatever piece of text a stranger repeats, and wherever. */
class HostileLibraryTest {
    private static final String RECORD = "# T\n\nWe keep a pool.\n";
    private static final String ENTRY = "---\nterm: Connection pool\naliases: [pool]\n---\n\n";

    /** Pieces that mean something to one stage or another. */
    private static final List<String> PIECES = List.of(
            "[",
            "](",
            "<",
            "\"",
            "'",
            "(",
            ")",
            "\\!",
            "\\",
            "&amp;",
            "*",
            "_",
            "~",
            "`",
            "!",
            "^",
            "|",
            ":",
            "-",
            "=",
            "+",
            "#",
            ">",
            "{",
            "}",
            "$",
            "@a",
            "@",
            ".",
            "/",
            "a",
            "A",
            " ",
            "\n",
            "%",
            "http://a",
            "<b>",
            "<!-- ",
            "-->",
            "![",
            "[[",
            "[^1]",
            "\t",
            "é",
            "1.",
            "1",
            "9,",
            "\n\n",
            "~~~\n",
            "---\n",
            "Status: ",
            "accepted ",
            "Superseded by ",
            "ADR-1 ",
            "2020-",
            "Date: ",
            "## Status\n",
            "## Decision\n",
            "### Option\n",
            "- [x] ",
            "- ",
            "Good, because ",
            "we will ",
            "pool ",
            "Pool",
            "pools-",
            "connection pool ",
            "is a ",
            "means ",
            "TBD ",
            "... ",
            "…",
            "and ",
            "or ",
            "because ",
            "If ",
            "? ",
            "ms ",
            "10x ",
            "Mr. ",
            "e.g. ",
            "`a` ",
            "API",
            "APIs ",
            "(API)",
            "中",
            "😀",
            "\u0301",
            "\u200b",
            "\u202e",
            "K8s",
            "a/b",
            "a_b",
            "aB",
            "a-b ",
            "key: ",
            "key = v; ",
            "=> ",
            "| a | b |\n",
            "|---|---|\n",
            "In the context of ",
            "facing ",
            "decided for ",
            "so that ",
            "accepted -> ",
            "draft / ",
            "。");

    @ParameterizedTest(name = "{0} 200,000 characters long")
    @CsvSource({"(", "(API)", "Pool-", "a is a ", "'b, '"})
    void aNameOrASentenceMayBeLong(String piece) {
        var words = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(ReadingFuzzTest.examine(RECORD + words, ENTRY)).isNotNull();
            assertThat(ReadingFuzzTest.examine(RECORD + words, "---\nterm: '" + words + "'\n---\n\nx\n"))
                    .isNotNull();
        });
    }

    @ParameterizedTest(name = "after {0}")
    @ValueSource(
            strings = {
                "# T\n\n",
                "# ",
                "# T\n\n## Status\n\n",
                "# T\n\n## Decision\n\n",
                "---\nstatus: ",
                "Status: ",
                "# T\n\n## Considered Options\n\n"
            })
    @Tag("long")
    void anyPieceIsReadInTimeAsRecord(String begin) {
        inTime(words -> ReadingFuzzTest.examine(begin + words, ENTRY));
    }

    @ParameterizedTest(name = "after {0}")
    @ValueSource(strings = {ENTRY, "", "term: ", "---\nterm: a\naliases: ["})
    @Tag("long")
    void anyPieceIsReadInTimeAsEntry(String begin) {
        inTime(words -> ReadingFuzzTest.examine(RECORD + words, begin + words));
    }

    private interface Work {
        void on(String words);
    }

    private static void inTime(Work work) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> PIECES.forEach(piece -> work.on(piece.repeat(40_000 / piece.length()))));
    }
}
