package io.adroit.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Reads the inline content of one leaf: its HTML, its plain text and its logical text in one walk. */
final class InlineReader {
    private final String source;
    private final Document document;
    private final Gathered found;
    private final InlineText text;

    InlineReader(String source, Document document, Gathered found) {
        this.source = source;
        this.document = document;
        this.found = found;
        this.text = new InlineText(source, found);
    }

    /** Reads the children of a leaf that lie in a source range. */
    InlineReader read(Node leaf, int from, int to) {
        text.mayHoldFormulas(from, to);
        for (var node = leaf.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getStartOffset() >= from && node.getEndOffset() <= to) {
                node(node);
            }
        }
        return this;
    }

    String plain() {
        return text.plain();
    }

    /** Adds the logical text to the prose of the document, unless there is none. */
    void addProse(Prose.Kind kind, Node leaf) {
        text.addProse(kind, leaf.getEndOffset());
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof Text) {
            text.run(node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof Code) {
            code((Code) node);
        } else if (node instanceof StrongEmphasis) {
            emphasis(node, "strong");
        } else if (node instanceof Emphasis) {
            emphasis(node, "em");
        } else if (node instanceof Link) {
            var link = (Link) node;
            link(
                    node,
                    Reference.Kind.LINK,
                    link.getUrl().unescape(),
                    link.getTitle().unescape());
        } else if (node instanceof Image) {
            var image = (Image) node;
            image(node, image.getUrl().unescape(), image.getTitle().unescape());
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node);
        } else {
            rare(node);
        }
    }

    private void rare(Node node) {
        if (node instanceof HardLineBreak) {
            barrier(node);
            text.plain("\n");
            found.html.own("<br>\n");
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else if (node instanceof HtmlInlineComment) {
            barrier(node);
            found.comments.add(span(node));
        } else if (node instanceof HtmlInline) {
            tag(node);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            angled(node, node instanceof MailLink);
        } else if (node instanceof Strikethrough) {
            text.struck(() -> emphasis(node, "del"));
        } else if (node instanceof Footnote) {
            footnote((Footnote) node);
        } else if (node instanceof WikiLink) {
            wiki((WikiLink) node);
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node.hasChildren()) {
            children(node);
        } else {
            text.run(node.getStartOffset(), node.getEndOffset());
        }
    }

    private void softBreak(Node node) {
        text.softBreak(Math.max(source.indexOf('\n', node.getStartOffset()), 0));
    }

    private void code(Code code) {
        barrier(code);
        var words = code.getText().toString().replace('\n', ' ');
        boolean padded = words.length() > 2 && words.startsWith(" ") && words.endsWith(" ") && !words.isBlank();
        var shown = padded ? words.substring(1, words.length() - 1) : words;
        text.plain(shown);
        found.html.own("<code>" + Escape.text(shown) + "</code>");
    }

    private void emphasis(Node node, String name) {
        var marks = (DelimitedNode) node;
        int opening = marks.getOpeningMarker().length();
        int closing = marks.getClosingMarker().length();
        text.emphasised(span(node), () -> {
            found.html.tag(node.getStartOffset(), opening, "<" + name + ">");
            children(node);
            found.html.tag(node.getEndOffset() - closing, closing, "</" + name + ">");
        });
    }

    private void entity(Node node) {
        var decoded = Escaping.unescapeHtml(node.getChars());
        for (int i = 0; i < decoded.length(); i++) {
            text.character(node.getStartOffset(), node.getTextLength(), decoded.charAt(i));
        }
    }

    private void tag(Node node) {
        barrier(node);
        text.tag(node.getChars().toString());
    }

    private void link(Node node, Reference.Kind kind, String destination, String title) {
        barrier(node);
        int index = found.html.reserve();
        found.html.slot(HtmlDraft.Slot.LINK_OPEN, node.getStartOffset(), index);
        int from = text.length();
        text.linked(() -> children(node));
        found.html.slot(HtmlDraft.Slot.LINK_CLOSE, node.getEndOffset(), index);
        found.html.set(index, new Reference(kind, text.plainFrom(from), destination, title, span(node)));
    }

    private void image(Node node, String destination, String title) {
        barrier(node);
        int index = found.html.reserve();
        var inner = new InlineReader(source, document, found);
        found.html.slot(HtmlDraft.Slot.IMAGE, node.getStartOffset(), index);
        found.html.mute(true);
        inner.text.linked(() -> inner.children(node));
        found.html.mute(false);
        found.features.add("image");
        found.html.set(index, new Reference(Reference.Kind.IMAGE, inner.plain(), destination, title, span(node)));
    }

    private void reference(RefNode node) {
        var target = node.isDefined() ? node.getReferenceNode(document) : null;
        if (target == null) {
            undefined(node);
        } else if (node instanceof ImageRef) {
            image(node, target.getUrl().unescape(), target.getTitle().unescape());
        } else {
            Runnable link = () -> link(
                    node,
                    Reference.Kind.LINK,
                    target.getUrl().unescape(),
                    target.getTitle().unescape());
            if (node.hasChildren()) {
                link.run();
            } else {
                text.linked(link);
            }
        }
    }

    /** Brackets that refer to nothing are text. */
    private void undefined(RefNode node) {
        var first = node.getFirstChild();
        var last = node.getLastChild();
        if (first == null || last == null) {
            text.run(node.getStartOffset(), node.getEndOffset());
            return;
        }
        text.text(node.getStartOffset(), first.getStartOffset());
        children(node);
        text.run(last.getEndOffset(), node.getEndOffset());
    }

    private void angled(Node node, boolean mail) {
        barrier(node);
        var address = source.substring(node.getStartOffset() + 1, node.getEndOffset() - 1);
        text.link(Reference.Kind.AUTOLINK, span(node), address, mail ? "mailto:" + address : address);
    }

    private void wiki(WikiLink node) {
        barrier(node);
        var target = node.getLink().toString().strip();
        var shown =
                node.getText().isBlank() ? target : node.getText().toString().strip();
        text.link(Reference.Kind.WIKI, span(node), shown, target);
    }

    private void footnote(Footnote node) {
        if (!node.isDefined()) {
            text.run(node.getStartOffset(), node.getEndOffset());
            return;
        }
        barrier(node);
        found.features.add("footnote");
        found.html.fixed(
                node.getStartOffset(), found.footnotes.mark(node.getText().toString()));
    }

    private void barrier(Node node) {
        text.barrier(node.getStartOffset(), node.getTextLength());
    }

    private static Span span(Node node) {
        return new Span(node.getStartOffset(), node.getEndOffset());
    }
}
