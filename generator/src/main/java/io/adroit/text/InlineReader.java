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
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the inline content of one leaf: its HTML, its plain text and its logical text in one walk. */
final class InlineReader {
    private final String source;
    private final Document document;
    private final Gathered found;
    private final LogicalText logical = new LogicalText();
    private final StringBuilder plain = new StringBuilder();
    private final Deque<String> noProse = new ArrayDeque<>();
    private int plainMuted;
    private int inLink;
    private Formulas formulas = new Formulas(0, 0);

    InlineReader(String source, Document document, Gathered found) {
        this.source = source;
        this.document = document;
        this.found = found;
    }

    /** Reads the children of a leaf that lie in a source range. */
    InlineReader read(Node leaf, int from, int to) {
        formulas = new Formulas(from, to);
        for (var node = leaf.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getStartOffset() >= from && node.getEndOffset() <= to) {
                node(node);
            }
        }
        return this;
    }

    String plain() {
        return plain.toString().strip();
    }

    /** Adds the logical text to the prose of the document, unless there is none. */
    void addProse(Prose.Kind kind, Node leaf) {
        logical.to(found, kind, leaf.getEndOffset());
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof Text) {
            run(node.getStartOffset(), node.getEndOffset());
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
            plain("\n");
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
            plainMuted++;
            emphasis(node, "del");
            plainMuted--;
        } else if (node instanceof Footnote) {
            footnote((Footnote) node);
        } else if (node instanceof WikiLink) {
            wiki((WikiLink) node);
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node.hasChildren()) {
            children(node);
        } else {
            run(node.getStartOffset(), node.getEndOffset());
        }
    }

    /** Text of the source, in which backslash escapes and bare addresses may stand. */
    private void run(int from, int to) {
        int at = from;
        if (inLink == 0) {
            for (var bare = BareAddress.next(source, from, to); bare != null; bare = BareAddress.next(source, at, to)) {
                text(at, bare.span().start());
                bare(bare);
                at = bare.span().end();
            }
        }
        text(at, to);
    }

    private void text(int from, int to) {
        for (int i = from; i < to; i++) {
            int end = i;
            while (end < to && isOrdinary(source.charAt(end))) {
                end++;
            }
            if (end > i) {
                ordinary(i, end);
                i = end - 1;
                continue;
            }
            char c = source.charAt(i);
            boolean escape =
                    c == '\\' && i + 1 < to && isPunctuation(source.charAt(i + 1)) && !formulas.contains(source, i);
            int width = escape ? 2 : 1;
            character(i, width, escape ? source.charAt(i + 1) : c);
            i += width - 1;
        }
    }

    /** Whether a character stands for itself in HTML, plain and logical text alike; says no to some that do. */
    private static boolean isOrdinary(char c) {
        return c == ' '
                || c >= '\'' && c < '<'
                || c > '>' && c < '\u00ad' && c != '\\'
                || c >= '\u2010' && c < '\u2060';
    }

    /** Ordinary characters, all at once. */
    private void ordinary(int from, int to) {
        found.html.characters(source, from, to);
        if (plainMuted == 0) {
            plain.append(source, from, to);
        }
        if (isProse()) {
            logical.put(source, from, to);
        }
    }

    private void character(int from, int width, char c) {
        found.html.character(from, width, c);
        if (plainMuted == 0) {
            plain.append(c);
        }
        if (isProse()) {
            logical.put(c, from, width);
        }
    }

    private boolean isProse() {
        return inLink == 0 && noProse.isEmpty();
    }

    private void plain(String words) {
        if (plainMuted == 0) {
            plain.append(words);
        }
    }

    private void barrier(Node node) {
        if (isProse()) {
            logical.barrier(node.getStartOffset(), node.getTextLength());
        }
    }

    private void softBreak(Node node) {
        int at = Math.max(source.indexOf('\n', node.getStartOffset()), 0);
        found.html.character(at, 1, '\n');
        plain("\n");
        if (isProse()) {
            logical.put(' ', at, 1);
        }
    }

    private void code(Code code) {
        barrier(code);
        var words = code.getText().toString().replace('\n', ' ');
        boolean padded = words.length() > 2 && words.startsWith(" ") && words.endsWith(" ") && !words.isBlank();
        var shown = padded ? words.substring(1, words.length() - 1) : words;
        plain(shown);
        found.html.own("<code>" + Escape.text(shown) + "</code>");
    }

    private void emphasis(Node node, String name) {
        var marks = (DelimitedNode) node;
        int opening = marks.getOpeningMarker().length();
        int closing = marks.getClosingMarker().length();
        int reserved = logical.beginEmphasis();
        found.html.tag(node.getStartOffset(), opening, "<" + name + ">");
        children(node);
        found.html.tag(node.getEndOffset() - closing, closing, "</" + name + ">");
        logical.endEmphasis(reserved, span(node));
    }

    private void entity(Node node) {
        var decoded = Escaping.unescapeHtml(node.getChars());
        for (int i = 0; i < decoded.length(); i++) {
            character(node.getStartOffset(), node.getTextLength(), decoded.charAt(i));
        }
    }

    private void tag(Node node) {
        var tag = node.getChars().toString();
        var name = Tags.name(tag);
        barrier(node);
        if (name.equals("br")) {
            plain("\n");
        }
        if (Tags.noProse(name) && tag.startsWith("</")) {
            noProse.removeFirstOccurrence(name);
        } else if (Tags.noProse(name) && !tag.endsWith("/>")) {
            noProse.push(name);
        }
        found.html.authors(tag);
    }

    private void link(Node node, Reference.Kind kind, String destination, String title) {
        barrier(node);
        int index = found.html.reserve();
        found.html.slot(HtmlDraft.Slot.LINK_OPEN, node.getStartOffset(), index);
        int from = plain.length();
        inLink++;
        children(node);
        inLink--;
        found.html.slot(HtmlDraft.Slot.LINK_CLOSE, node.getEndOffset(), index);
        found.html.set(index, new Reference(kind, plain.substring(from), destination, title, span(node)));
    }

    private void image(Node node, String destination, String title) {
        barrier(node);
        int index = found.html.reserve();
        var inner = new InlineReader(source, document, found);
        found.html.slot(HtmlDraft.Slot.IMAGE, node.getStartOffset(), index);
        found.html.mute(true);
        inner.inLink = 1;
        inner.children(node);
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
            if (!node.hasChildren()) {
                inLink++;
            }
            link(
                    node,
                    Reference.Kind.LINK,
                    target.getUrl().unescape(),
                    target.getTitle().unescape());
            if (!node.hasChildren()) {
                inLink--;
            }
        }
    }

    /** Brackets that refer to nothing are text. */
    private void undefined(RefNode node) {
        var first = node.getFirstChild();
        var last = node.getLastChild();
        if (first == null || last == null) {
            run(node.getStartOffset(), node.getEndOffset());
            return;
        }
        text(node.getStartOffset(), first.getStartOffset());
        children(node);
        run(last.getEndOffset(), node.getEndOffset());
    }

    private void angled(Node node, boolean mail) {
        barrier(node);
        var address = source.substring(node.getStartOffset() + 1, node.getEndOffset() - 1);
        address(span(node), address, mail ? "mailto:" + address : address);
    }

    private void bare(BareAddress bare) {
        if (isProse()) {
            logical.barrier(bare.span().start(), bare.span().length());
        }
        address(bare.span(), bare.span().of(source), bare.destination());
    }

    private void address(Span span, String shown, String destination) {
        int index = found.html.reserve();
        found.html.slot(HtmlDraft.Slot.LINK_OPEN, span.start(), index);
        found.html.own(Escape.text(shown));
        found.html.slot(HtmlDraft.Slot.LINK_CLOSE, span.end(), index);
        plain(shown);
        found.html.set(index, new Reference(Reference.Kind.AUTOLINK, shown, destination, "", span));
    }

    private void wiki(WikiLink node) {
        barrier(node);
        var target = node.getLink().toString().strip();
        var shown =
                node.getText().isBlank() ? target : node.getText().toString().strip();
        int index = found.html.reserve();
        found.html.slot(HtmlDraft.Slot.LINK_OPEN, node.getStartOffset(), index);
        found.html.own(Escape.text(shown));
        found.html.slot(HtmlDraft.Slot.LINK_CLOSE, node.getEndOffset(), index);
        plain(shown);
        found.html.set(index, new Reference(Reference.Kind.WIKI, shown, target, "", span(node)));
    }

    private void footnote(Footnote node) {
        if (!node.isDefined()) {
            run(node.getStartOffset(), node.getEndOffset());
            return;
        }
        barrier(node);
        found.features.add("footnote");
        found.html.fixed(
                node.getStartOffset(), found.footnotes.mark(node.getText().toString()));
    }

    private static Span span(Node node) {
        return new Span(node.getStartOffset(), node.getEndOffset());
    }

    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
