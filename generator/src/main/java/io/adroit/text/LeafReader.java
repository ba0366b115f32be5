package io.adroit.text;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.adroit.text.Block.Kind;
import java.util.List;
import java.util.Locale;

/** Reads headings, paragraphs, code and HTML blocks. */
final class LeafReader {
    private final String source;
    private final Document document;
    private final Gathered found;
    private final Gathered silent = new Gathered();

    LeafReader(String source, Document document, Gathered found) {
        this.source = source;
        this.document = document;
        this.found = found;
        silent.html.mute(true);
    }

    Block heading(com.vladsch.flexmark.ast.Heading node) {
        int level = node.getLevel();
        found.section += level <= 2 ? 1 : 0;
        var inline = new InlineReader(source, document, found);
        // The anchor comes from the plain text, so that a first, silent walk is needed to write the start tag.
        var anchor = found.anchors.of(plainOf(node));
        found.html.own("<h" + level + " id=\"" + Escape.text(anchor) + "\">");
        inline.read(node, node.getStartOffset(), node.getEndOffset());
        found.html.own("</h" + level + ">\n");
        inline.addProse(Prose.Kind.HEADING, node);
        found.headings.add(new Heading(level, inline.plain(), anchor, BlockReader.span(node)));
        return new Block(Kind.HEADING, level, BlockReader.span(node), inline.plain(), "", List.of());
    }

    private String plainOf(Node node) {
        return new InlineReader(source, document, silent)
                .read(node, node.getStartOffset(), node.getEndOffset())
                .plain();
    }

    /** A paragraph, or the part of it between two offsets. */
    void paragraph(Node node, int from, int to, boolean tight, List<Block> blocks) {
        found.html.own(tight ? "" : "<p>");
        var inline = new InlineReader(source, document, found).read(node, from, to);
        found.html.own(tight ? "\n" : "</p>\n");
        inline.addProse(Prose.Kind.PARAGRAPH, node);
        blocks.add(new Block(Kind.PARAGRAPH, 0, new Span(from, to), inline.plain(), "", List.of()));
    }

    Block code(Node node) {
        var info = node instanceof FencedCodeBlock
                ? ((FencedCodeBlock) node).getInfo().unescape().strip()
                : "";
        var code = lines((com.vladsch.flexmark.util.ast.Block) node);
        var language = language(info);
        if (language.equals("mermaid")) {
            found.features.add("mermaid");
            found.html.own("<pre class=\"mermaid\">" + Escape.text(code) + "</pre>\n");
        } else {
            found.features.add(language.equals("plantuml") || language.equals("puml") ? "plantuml" : "code");
            var start = language.isEmpty() ? "<code>" : "<code class=\"language-" + Escape.text(language) + "\">";
            found.html.own("<pre tabindex=\"0\">" + start + Escape.text(code) + "</code></pre>\n");
        }
        return new Block(Kind.CODE, 0, BlockReader.span(node), code, info, List.of());
    }

    /** The code as the author wrote it, marks of quotes and lists around it left out. */
    private String lines(com.vladsch.flexmark.util.ast.Block node) {
        var out = new StringBuilder();
        for (var line : node.getContentLines()) {
            int from = line.getStartOffset();
            int to = line.getEndOffset();
            boolean whole = to - from == line.length();
            out.append(whole ? source.substring(from, to) : line.toString());
        }
        return out.toString();
    }

    private static String language(String info) {
        int end = 0;
        while (end < info.length()
                && !Character.isWhitespace(info.charAt(end))
                && "{,:".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        var word = info.substring(0, end).toLowerCase(Locale.ROOT);
        return word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-+#._".indexOf(c) >= 0) ? word : "";
    }

    void html(Node node, List<Block> blocks) {
        var html = source.substring(node.getStartOffset(), node.getEndOffset());
        comments(node.getStartOffset(), html);
        var shown = html.startsWith("<!--")
                        && html.stripTrailing().indexOf("-->")
                                == html.stripTrailing().length() - 3
                ? ""
                : html;
        if (!shown.isEmpty()) {
            found.features.add("html");
            found.html.authors(shown);
            blocks.add(new Block(
                    Kind.HTML, 0, BlockReader.span(node), Tags.strip(html).strip(), "", List.of()));
        }
    }

    private void comments(int offset, String html) {
        for (int at = html.indexOf("<!--"); at >= 0; ) {
            int end = html.indexOf("-->", at + 4);
            int after = end < 0 ? html.length() : end + 3;
            found.comments.add(new Span(offset + at, offset + after));
            at = html.indexOf("<!--", after);
        }
    }
}
