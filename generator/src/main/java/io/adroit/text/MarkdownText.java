package io.adroit.text;

import java.util.List;

/**
 * A Markdown text, parsed once. The parser's own tree is not kept.
 *
 * @param body source range of the Markdown: all of the text but its front matter
 * @param headings in order
 * @param prose blocks of logical text, in order
 * @param references links and images, in order
 * @param comments source ranges of HTML comments, in order
 * @param controls source ranges between {@code <!-- glossary:off -->} and {@code <!-- glossary:on -->} (or the end of the text)
 * @param limits where input went over a limit
 * @param features what the text needs of the page, for instance {@code mermaid} or {@code code}
 * @param html safe HTML
 */
public record MarkdownText(
        Span body,
        List<Heading> headings,
        List<Prose> prose,
        List<Reference> references,
        List<Span> comments,
        List<Span> controls,
        List<Limit> limits,
        List<String> features,
        HtmlText html) {
    public MarkdownText {
        headings = List.copyOf(headings);
        prose = List.copyOf(prose);
        references = List.copyOf(references);
        comments = List.copyOf(comments);
        controls = List.copyOf(controls);
        limits = List.copyOf(limits);
        features = List.copyOf(features);
    }

    /**
     * What {@link Markdown#read} gives: the text to keep, and its blocks, which only the parsing stage needs.
     *
     * @param text kept for linking and rendering
     * @param blocks top-level blocks, in order
     */
    public record Parsed(MarkdownText text, List<Block> blocks) {
        public Parsed {
            blocks = List.copyOf(blocks);
        }
    }
}
