package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    /** Markdown, and the HTML it gives; line ends of the HTML are left out. */
    static List<Arguments> html() {
        return List.of(
                row("plain", "<p>plain</p>"),
                row("a *b* **c** ~~d~~", "<p>a <em>b</em> <strong>c</strong> <del>d</del></p>"),
                row("# One `two`", "<h1 id=\"one-two\">One <code>two</code></h1>"),
                row("## A\n\n## A", "<h2 id=\"a\">A</h2><h2 id=\"a-1\">A</h2>"),
                row("[x](y.md \"t\")", "<p><a href=\"y.md\" title=\"t\">x</a></p>"),
                row("[x][r]\n\n[r]: y.md", "<p><a href=\"y.md\">x</a></p>"),
                row("[SLA] and [a][b]", "<p>[SLA] and [a][b]</p>"),
                row("[[y.md|x]] [[z]]", "<p><a href=\"y.md\">x</a> <a href=\"z\">z</a></p>"),
                row("see https://a.b/c_d_e.", "<p>see <a href=\"https://a.b/c_d_e\">https://a.b/c_d_e</a>.</p>"),
                row("<https://a.b>", "<p><a href=\"https://a.b\">https://a.b</a></p>"),
                row("me@a.example", "<p><a href=\"mailto:me@a.example\">me@a.example</a></p>"),
                row("![a *b*](i.png)", "<p><img src=\"i.png\" alt=\"a b\" loading=\"lazy\"></p>"),
                row("```js\na<b\n```", "<pre tabindex=\"0\"><code class=\"language-js\">a&lt;b</code></pre>"),
                row("```mermaid\na-->b\n```", "<pre class=\"mermaid\">a--&gt;b</pre>"),
                row(
                        "> [!WARNING]\n> hot",
                        "<div class=\"admonition is-warning\"><p class=\"admonition-title\">Warning</p><p>hot</p></div>"),
                row(
                        "!!! note \"T\"\n    in",
                        "<div class=\"admonition is-note\"><p class=\"admonition-title\">T</p><p>in</p></div>"),
                row(
                        ":::tip\nin\n:::",
                        "<div class=\"admonition is-tip\"><p class=\"admonition-title\">Tip</p><p>in</p></div>"),
                row("a  \nb", "<p>a<br>b</p>"),
                row("&copy; &#x20;x &lt;", "<p>©  x &lt;</p>"),
                row("$x\\,dx = \\{1\\}$ and \\*, $$\\int\\,f$$", "<p>$x\\,dx = \\{1\\}$ and *, $$\\int\\,f$$</p>"),
                row("$5 \\* and \\* $6, \\$x\\,y$", "<p>$5 * and * $6, $x,y$</p>"),
                row("C\\# \\<b>", "<p>C# &lt;b&gt;</p>"),
                row("T\n:   D", "<dl><dt>T</dt><dd>D</dd></dl>"),
                row("<!-- gone -->\n\nx", "<p>x</p>"),
                row(
                        "`a < b`" + " w".repeat(300) + " > c",
                        "<p><code>a &lt; b</code>" + " w".repeat(300) + " &gt; c</p>"),
                row("[x](y \"t\\\")", "<p>[x](y &quot;t&quot;)</p>"),
                row("[x\\]\n\n[x]: y", "<p>[x]</p>"),
                row(
                        "x[^1]\n\n[^1]: see [y]: z",
                        "<p>x<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup></p>"
                                + "<div class=\"footnote\" id=\"fn-1\" role=\"doc-footnote\"><span class=\"footnote-number\">1.</span>"
                                + "<p>see [y]: z</p><a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></div>"),
                row(
                        "    # a\n\n#b\n\na\n===\n\n--- -",
                        "<pre tabindex=\"0\"><code># a</code></pre><p>#b</p><h1 id=\"a\">a</h1><hr>"));
    }

    private static Arguments row(String markdown, String html) {
        return Arguments.of(markdown, html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("html")
    void markdownBecomesHtml(String markdown, String html) {
        assertThat(weave(markdown).replace("\n", "")).isEqualTo(html);
    }

    /** What authors write in HTML, and what stays of it. */
    static List<Arguments> hostile() {
        return List.of(
                row("<script>alert(1)</script>x", "x"),
                row("a <b onclick=\"x()\">c</b>", "<p>a <b>c</b></p>"),
                row("[x](JavaScript:alert(1))", "<p>x</p>"),
                row("[x](&#106;avascript:alert(1))", "<p>x</p>"),
                row("[x](java\\\nscript:alert(1))", "<p>[x](java<br>script:alert(1))</p>"),
                row("[x](<java&Tab;script:alert(1)>)", "<p>x</p>"),
                row("[x](data:text/html,y)", "<p>x</p>"),
                row("![x](data:image/png;base64,AAAA)", "<p>x</p>"),
                row("[x](vbscript:y)", "<p>x</p>"),
                row("<a href=\"javascript:x\">y</a>", "<p><a>y</a></p>"),
                row("<a href=\" &#106;avascript:x\">y</a>", "<p><a>y</a></p>"),
                row("x </p></div></main> y", "<p>x </p> y"),
                row("<div class=\"term\" style=\"position:fixed\">\n\nx\n\n</div>", "<div><p>x</p></div>"),
                row("<details>\n\nx", "<details><p>x</p></details>"),
                row("<iframe src=\"//e\"></iframe>", "&lt;iframe src=&quot;//e&quot;&gt;&lt;/iframe&gt;"),
                row("<Tabs value={x}>\n\nin\n\n</Tabs>", "<p>&lt;Tabs value={x}&gt;</p><p>in</p>"),
                row("<img src=x onerror=alert(1)>", "<img src=\"x\" alt=\"\" loading=\"lazy\">"),
                row("a <textarea> b\n\nc", "<p>a &lt;textarea&gt; b</p><p>c</p>"),
                row("\uF8F0\uF000\uF001 <b>x</b>", "<p>\uFFFD\uFFFD\uFFFD <b>x</b></p>"),
                row("<p class=\"&#xF8F2;status\" role=&#63730;alert>x</p>", "<p>x</p>"),
                row("<p tabindex=\"&#x00f8f21\" lang='&#13;de'>x</p>", "<p lang=\"&amp;#13;de\">x</p>"),
                row(
                        "<div>&#xF8F1;&#xF000;&#xF000; &#xF8F0;</div>",
                        "<div>&amp;#xF8F1;&amp;#xF000;&amp;#xF000; &amp;#xF8F0;</div>"),
                row("# Main\n\n<a id=\"to.terms\" name=main>x</a>", "<h1 id=\"main-1\">Main</h1><p><a>x</a></p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void htmlOfAuthorsIsCleaned(String markdown, String html) {
        assertThat(weave(markdown).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void marksAreWovenAroundEmphasisAndEntities() {
        var text = "A **b** c&amp;d <i>e</i> [x](y)f";
        var marks = List.of(mark(text, "**b** c&amp;d"), mark(text, "e"), mark(text, "f"));
        assertThat(Markdown.read(text, 0)
                        .text()
                        .html()
                        .weave(new Span(0, text.length()), marks, Reference::destination))
                .isEqualTo("<p>A {<strong>b</strong> c&amp;d} <i>{e}</i> <a href=\"y\">x</a>{f}</p>\n");
    }

    private static Mark mark(String text, String words) {
        int at = text.indexOf(words);
        return new Mark(new Span(at, at + words.length()), "{", "}");
    }

    @Test
    void offsetsCountFromTheBeginOfTheFile() {
        var text = "---\na: b\n---\n# T\n\nx\n";
        var read = Markdown.read(text, 13);
        assertThat(read.text().headings()).containsExactly(new Heading(1, "T", "t", new Span(13, 16)));
        assertThat(read.text().prose())
                .map(prose -> prose.text() + prose.offsets().start(0))
                .containsExactly("T15", "x18");
    }

    @Test
    void aPartOfABlockThatSpansSeveralIsBalanced() {
        var text = "<details>\n\none\n\ntwo\n\n</details>";
        var html = Markdown.read(text, 0).text().html();
        var blocks = html.blocks();
        assertThat(html.weave(blocks.get(2), List.of(), Reference::destination))
                .isEqualTo("<details><p>two</p>\n</details>");
        assertThat(blocks.stream().map(span -> span.of(text).strip()).collect(Collectors.toList()))
                .containsExactly("<details>", "one", "two", "</details>");
    }

    @Test
    void plainTextLosesMarkupCommentsAndStruckOutWords() {
        var read = Markdown.read("a `b` [c](d) ~~e~~ <!-- f --> <b>g</b><br>h &amp;\ni", 0);
        assertThat(read.blocks().get(0).text()).isEqualTo("a b c   g\nh &\ni");
    }

    @Test
    void commentsSwitchLinkingOffAndOn() {
        var text = "a <!-- glossary:off -->b<!-- glossary:on --> c\n\n<!-- glossary:off -->\n\nd";
        assertThat(Markdown.read(text, 0).text().controls())
                .map(span -> span.of(text).strip())
                .containsExactly("b", "d");
    }

    private static String weave(String markdown) {
        return Markdown.read(markdown, 0)
                .text()
                .html()
                .weave(new Span(0, markdown.length()), List.of(), Reference::destination);
    }
}
