package io.adroit.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.adroit.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Walks the parser's tree once, block by block. */
final class BlockReader {
    private final String source;
    private final Document document;
    private final Gathered found = new Gathered();
    private final LeafReader leaves;
    private final TableReader tables;
    private int nesting;

    BlockReader(String source, Document document) {
        this.source = source;
        this.document = document;
        this.leaves = new LeafReader(source, document, found);
        this.tables = new TableReader(source, document, found);
    }

    /** The top-level blocks. */
    List<Block> read() {
        var blocks = new ArrayList<Block>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof com.vladsch.flexmark.ast.Reference)) {
                found.html.block(span(node));
                block(node, blocks);
            }
        }
        return blocks;
    }

    Gathered found() {
        return found;
    }

    private List<Block> children(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, blocks);
        }
        return blocks;
    }

    private void block(Node node, List<Block> to) {
        if (node instanceof Paragraph) {
            paragraph((Paragraph) node, to);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading) {
            to.add(leaves.heading((com.vladsch.flexmark.ast.Heading) node));
        } else if (node instanceof BulletList) {
            list(node, Kind.BULLET_LIST, "<ul>\n", "</ul>\n", to);
        } else if (node instanceof OrderedList) {
            int first = ((OrderedList) node).getStartNumber();
            list(node, Kind.ORDERED_LIST, first == 1 ? "<ol>\n" : "<ol start=\"" + first + "\">\n", "</ol>\n", to);
        } else if (node instanceof ListItem && !(node instanceof DefinitionItem || node instanceof DefinitionTerm)) {
            item((ListItem) node, to);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            to.add(leaves.code(node));
        } else if (node instanceof HtmlBlockBase) {
            leaves.html(node, to);
        } else if (node instanceof BlockQuote) {
            quote(node, to);
        } else if (node instanceof TableBlock) {
            to.add(tables.table(node));
        } else {
            rare(node, to);
        }
    }

    private void rare(Node node, List<Block> to) {
        if (node instanceof ThematicBreak) {
            found.html.own("<hr>\n");
            to.add(new Block(Kind.RULE, 0, span(node), "", "", List.of()));
        } else if (node instanceof AdmonitionBlock) {
            admonition((AdmonitionBlock) node, to);
        } else if (node instanceof FootnoteBlock) {
            footnote((FootnoteBlock) node, to);
        } else if (node instanceof DefinitionList) {
            container(node, Kind.DEFINITION_LIST, 0, "<dl>\n", "</dl>\n", to);
        } else if (node instanceof DefinitionTerm) {
            definitionTerm(node, to);
        } else if (node instanceof DefinitionItem) {
            container(node, Kind.DEFINITION, 0, "<dd>", "</dd>\n", to);
        } else if (node.hasChildren()) {
            to.addAll(children(node));
        }
    }

    private void container(Node node, Kind kind, int level, String open, String close, List<Block> to) {
        found.html.own(open);
        var inner = children(node);
        found.html.own(close);
        to.add(new Block(kind, level, span(node), "", "", inner));
    }

    private void list(Node node, Kind kind, String open, String close, List<Block> to) {
        nesting++;
        container(node, kind, nesting, open, close, to);
        nesting--;
    }

    private void item(ListItem node, List<Block> to) {
        if (node instanceof TaskListItem) {
            found.features.add("tasks");
            found.html.own("<li class=\"task\">");
            boolean done = ((TaskListItem) node).isItemDoneMarker();
            found.html.fixed(
                    node.getStartOffset(),
                    "<input type=\"checkbox\" disabled" + (done ? " checked" : "") + " aria-label=\""
                            + (done ? "Done" : "Open") + "\"> ");
            var inner = children(node);
            found.html.own("</li>\n");
            to.add(new Block(Kind.LIST_ITEM, nesting, span(node), "", "", inner));
        } else {
            container(node, Kind.LIST_ITEM, nesting, "<li>", "</li>\n", to);
        }
    }

    private void paragraph(Paragraph node, List<Block> to) {
        var fence = Directive.at(source, node.getStartOffset(), node.getEndOffset());
        if (fence.marks()) {
            directive(node, fence, to);
        } else {
            leaves.paragraph(node, node.getStartOffset(), node.getEndOffset(), isTight(node), to);
        }
    }

    private void directive(Paragraph node, Directive fence, List<Block> to) {
        if (fence.opens()) {
            found.features.add("admonition");
            found.html.loose(admonitionStart(fence.kind(), fence.title()));
        }
        if (fence.from() < fence.to()) {
            leaves.paragraph(node, fence.from(), fence.to(), false, to);
        }
        if (fence.closes()) {
            found.html.loose("</div>\n");
        }
    }

    private static boolean isTight(Paragraph node) {
        var parent = node.getParent();
        return parent instanceof ListItem && ((ListItem) parent).isParagraphInTightListItem(node);
    }

    private void quote(Node node, List<Block> to) {
        var alert = Directive.alert(source, node);
        if (!alert.opens()) {
            container(node, Kind.QUOTE, 0, "<blockquote>\n", "</blockquote>\n", to);
            return;
        }
        found.features.add("admonition");
        found.html.own(admonitionStart(alert.kind(), alert.title()));
        var inner = new ArrayList<Block>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child == node.getFirstChild()) {
                if (alert.from() < alert.to()) {
                    leaves.paragraph(child, alert.from(), alert.to(), false, inner);
                }
            } else {
                block(child, inner);
            }
        }
        found.html.own("</div>\n");
        to.add(new Block(Kind.ADMONITION, 0, span(node), "", alert.title(), inner));
    }

    private void admonition(AdmonitionBlock node, List<Block> to) {
        found.features.add("admonition");
        var kind = Directive.word(node.getInfo().toString());
        var title = node.getTitle().isBlank()
                ? Directive.capital(kind)
                : node.getTitle().toString();
        found.html.own(admonitionStart(kind, title));
        var inner = children(node);
        found.html.own("</div>\n");
        to.add(new Block(Kind.ADMONITION, 0, span(node), "", title, inner));
    }

    /** The kind is the author's word, so that it never stands alone as a class, which could be one of the page's own. */
    private static String admonitionStart(String kind, String title) {
        return "<div class=\"admonition is-" + kind.toLowerCase(Locale.ROOT) + "\"><p class=\"admonition-title\">"
                + Escape.text(title) + "</p>\n";
    }

    private void footnote(FootnoteBlock node, List<Block> to) {
        var label = node.getText().toString();
        int number = found.footnotes.number(label);
        found.features.add("footnote");
        found.html.own("<div class=\"footnote\" id=\"fn-" + number
                + "\" role=\"doc-footnote\"><span class=\"footnote-number\">" + number + ".</span>\n");
        var inner = children(node);
        found.html.fixed(node.getEndOffset(), found.footnotes.back(label));
        found.html.own("</div>\n");
        to.add(new Block(Kind.FOOTNOTE, 0, span(node), "", label, inner));
    }

    private void definitionTerm(Node node, List<Block> to) {
        boolean blocks = node.getFirstChild() instanceof com.vladsch.flexmark.util.ast.Block;
        if (blocks) {
            container(node, Kind.DEFINITION_TERM, 0, "<dt>", "</dt>\n", to);
            return;
        }
        found.html.own("<dt>");
        var inline = new InlineReader(source, document, found).read(node, node.getStartOffset(), node.getEndOffset());
        found.html.own("</dt>\n");
        inline.addProse(Prose.Kind.PARAGRAPH, node);
        to.add(new Block(Kind.DEFINITION_TERM, 0, span(node), inline.plain(), "", List.of()));
    }

    static Span span(Node node) {
        return new Span(node.getStartOffset(), node.getEndOffset());
    }
}
