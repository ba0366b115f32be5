package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text. */
class MarkdownLawsTest {
    private static final String TEXT = """
            # One *two* `three`

            A **b** c&amp;d [x](y.md "t") ![i](i.png) <b>e</b> \\# &nbsp; https://a.b/c
            next [SLA] [[w|v]] [^1] ~~gone~~ <!-- glossary:off -->f<!-- glossary:on -->

            <details>
            <summary>S</summary>

            - [x] a
              - b
            1. c

            </details>

            | a | b |
            |---|:-:|
            | 1 | *2* |

            > [!NOTE]
            > q

            :::tip T
            in
            :::

            !!! info "x"
                in

            T
            :   D

            ```mermaid
            a-->b
            ```

            [^1]: note
            [r]: z.md
            """;

    @Test
    void noPrefixAndNoSuffixThrows() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int at = 0; at <= TEXT.length(); at += 3) {
                check(TEXT.substring(0, at));
                check(TEXT.substring(at));
            }
        });
    }

    /** Offsets of the prose lead back to the source, and weaving around any of it keeps the words. */
    private static void check(String text) {
        var read = Markdown.read(text, 0).text();
        var whole = new Span(0, text.length());
        var plain = read.html().weave(whole, List.of(), Reference::destination);
        for (var prose : read.prose()) {
            for (int i = 0; i < prose.text().length(); i++) {
                char c = prose.text().charAt(i);
                int start = prose.offsets().start(i);
                int end = prose.offsets().end(i + 1);
                assertThat(start).isBetween(0, text.length() - 1);
                assertThat(end).isBetween(start + 1, text.length());
                assertThat(c == Prose.BARRIER || c == ' ' || end - start > 1 || text.charAt(start) == c)
                        .isTrue();
            }
            if (prose.text().length() > 1 && prose.emphases().isEmpty()) {
                var mark = new Mark(
                        new Span(prose.offsets().start(0), prose.offsets().end(1)), "<i>", "</i>");
                var woven = read.html().weave(whole, List.of(mark), Reference::destination);
                assertThat(Tags.strip(woven)).isEqualTo(Tags.strip(plain));
            }
        }
    }

    @ParameterizedTest(name = "100,000 times {0}")
    @ValueSource(
            strings = {
                "[",
                "](",
                "[a](",
                "![[",
                "*a ",
                "__a",
                "`a``",
                "<a ",
                "<!--",
                "<?",
                "<![CDATA[",
                "> ",
                "- ",
                "1. ",
                "a|",
                "|a|b|\n",
                "{{<",
                "\\[",
                "&#x",
                "https://a.b ",
                "a@b.c",
                "<b>",
                "!!! a\n",
                "[a]: b\n",
                "[^a]",
                "~~a",
                ":::\n",
                "<details>\n\n",
                "a\n: b\n"
            })
    void hostileTextIsReadInTime(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var text = piece.repeat(100_000 / piece.length());
            var read = Markdown.read(text, 0).text();
            assertThat(read.html().weave(new Span(0, text.length()), List.of(), Reference::destination))
                    .isNotNull();
        });
    }

    /** What begins something that never ends, and what may be repeated within it. */
    static List<Arguments> endless() {
        return List.of(
                Arguments.of("[", "\\!"),
                Arguments.of("[a](b \"", "\\!"),
                Arguments.of("[a](<", "\\!"),
                Arguments.of("[^", " "),
                Arguments.of("[^1]:", " "),
                Arguments.of("a", " \\\n"),
                Arguments.of("a", " b\n"),
                Arguments.of("a", "\n    ["),
                Arguments.of("a", "\n    >"),
                Arguments.of("a", "\n    + b"),
                Arguments.of("a", ">\\\n"),
                Arguments.of("", "+\t"),
                Arguments.of("", "12. "),
                Arguments.of("<", " 1."),
                Arguments.of("<a", " b=c"),
                Arguments.of("<a@b", ".c"),
                Arguments.of("a", "[b]({{< "),
                Arguments.of("a", "[b]({{< ref \"c\" >"),
                Arguments.of("a", "ahttp://a"),
                Arguments.of("a", "-www.."));
    }

    @ParameterizedTest(name = "{0}, then 100,000 times {1}")
    @MethodSource("endless")
    void whatNeverEndsIsReadInTime(String begin, String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Markdown.read(begin + piece.repeat(100_000 / piece.length()), 0);
        });
    }

    /** Quadratic time shows in a long text of two pieces, exponential time in a short one that begins with a third. */
    @ParameterizedTest(name = "begin {0}")
    @MethodSource("pieces")
    @Tag("long")
    void anyPiecesAreReadInTime(String begin) {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (var one : pieces()) {
                Markdown.read("# T\n\n" + (begin + one).repeat(40_000 / (begin + one).length()), 0);
                for (var other : pieces()) {
                    Markdown.read("# T\n\n" + begin + (one + other).repeat(1_000 / (one + other).length()), 0);
                }
            }
        });
    }

    static List<String> pieces() {
        return List.of(
                "[",
                "](",
                "]",
                "<",
                "\"",
                "'",
                "(",
                ")",
                "\\!",
                "\\\\",
                "\\",
                "&#",
                "&a",
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
                "@",
                ".",
                "/",
                "a",
                " ",
                "\n",
                "%",
                "http://a",
                "www.",
                "<a ",
                "<!--",
                "-->",
                "![",
                "[[",
                "]]",
                "[^",
                "]:",
                "!!! a\n",
                "\t",
                "é",
                "1.",
                "\n\n",
                "\n    ",
                "a=\"",
                "</a>",
                "<?",
                "<![CDATA[",
                "~~~\n",
                "---\n",
                "\\]",
                "\\\n",
                "  \n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[x](<%s>)",
                "[x]: <%s>\n\n[x]",
                "![x](data:image/png;base64,%s)",
                "[x](y \"%s\")",
                "a <!-- %s --> b",
                "a <b title=\"%s\">c</b>"
            })
    void longPiecesDoNotOverflowTheStack(String pattern) {
        var text = pattern.replace("%s", "abcdefghi".repeat(5_000));
        assertThat(Markdown.read(text, 0).text().limits()).isEmpty();
    }

    @Test
    void whatIsOverALimitIsShownAsItIsWritten() {
        var read = Markdown.read("a\n\n" + "[".repeat(3_000) + "\n\nb", 0).text();
        assertThat(read.limits())
                .containsExactly(new Limit(new Span(3, 3_003), "more than 2000 brackets in one block", "blockMarks"));
        assertThat(read.html().weave(new Span(0, 3_006), List.of(), Reference::destination))
                .isEqualTo("<p>a</p>\n<p>" + "[".repeat(3_000) + "</p>\n<p>b</p>\n");
    }
}
