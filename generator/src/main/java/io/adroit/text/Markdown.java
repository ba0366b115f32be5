package io.adroit.text;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads Markdown: CommonMark with GFM tables, strike-through, task lists, footnotes, bare addresses, definition lists and admonitions. */
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            new FootnoteSyntax(),
            DefinitionExtension.create(),
            WikiLinkExtension.create());
    private static final Parser PARSER = parser(EXTENSIONS);

    /** The admonition extension compiles its patterns for every line, which takes a fifth of the time; few texts need it. */
    private static final Parser PARSER_WITH_ADMONITIONS =
            parser(Stream.concat(EXTENSIONS.stream(), Stream.of(AdmonitionExtension.create()))
                    .toList());

    private Markdown() {}

    /**
     * Reads a text. Never throws, whatever the text; takes linear time, since blocks over a limit become plain text.
     *
     * @param unixText the whole file, line ends {@code \n}
     * @param bodyStart offset after the front matter; offsets of the result count from the begin of {@code unixText}
     */
    public static MarkdownText.Parsed read(String unixText, int bodyStart, TextLimits limits) {
        try {
            return read(unixText, bodyStart, Guard.check(unixText, bodyStart, limits));
        } catch (StackOverflowError tooDeep) {
            return read(unixText, bodyStart, Guard.all(unixText, bodyStart, limits));
        }
    }

    /** Reads a text within the standard limits. */
    public static MarkdownText.Parsed read(String unixText, int bodyStart) {
        return read(unixText, bodyStart, TextLimits.STANDARD);
    }

    private static MarkdownText.Parsed read(String unixText, int bodyStart, Guard.Guarded guarded) {
        var tree = parse(HugoLinks.plain(guarded.text()), bodyStart);
        var reader = new BlockReader(unixText, tree);
        var blocks = reader.read();
        var found = reader.found();
        var html = found.html.finish();
        var body = new Span(bodyStart, unixText.length());
        return new MarkdownText.Parsed(
                new MarkdownText(
                        body,
                        found.headings,
                        found.prose,
                        inOrder(found.html.references()),
                        found.comments,
                        Controls.of(unixText, found.comments),
                        guarded.limits(),
                        List.copyOf(found.features),
                        html),
                blocks);
    }

    private static List<Reference> inOrder(List<Reference> references) {
        return references.stream()
                .sorted(Comparator.comparingInt(reference -> reference.span().start()))
                .toList();
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder(new MutableDataSet()
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                        .set(DefinitionExtension.TILDE_MARKER, false)
                        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
                        .set(Parser.HEADING_PARSER, false))
                .extensions(extensions)
                .customBlockParserFactory(new HeadingStart())
                .customInlineParserFactory(QuickInlineParser::new)
                // Definitions of links; left out by default where the reader of inline marks is another one.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    private static Document parse(String text, int from) {
        boolean admonitions = text.contains("!!!") || text.contains("???");
        return (admonitions ? PARSER_WITH_ADMONITIONS : PARSER)
                .parse(BasedSequence.of(text).subSequence(from, text.length()));
    }
}
