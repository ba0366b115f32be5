package io.adroit.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** What the inline content of one leaf says so far: as HTML, as plain text, and as logical text where it is prose. */
final class InlineText {
    private final String source;
    private final Gathered found;
    private final LogicalText logical = new LogicalText();
    private final StringBuilder plain = new StringBuilder();
    private final Deque<String> noProse = new ArrayDeque<>();
    private int plainMuted;
    private int inLink;
    private Formulas formulas = new Formulas(0, 0);

    InlineText(String source, Gathered found) {
        this.source = source;
        this.found = found;
    }

    /** Formulas between these offsets keep their backslashes. */
    void mayHoldFormulas(int from, int to) {
        formulas = new Formulas(from, to);
    }

    String plain() {
        return plain.toString().strip();
    }

    /** How much plain text there is. */
    int length() {
        return plain.length();
    }

    /** The plain text from a length on. */
    String plainFrom(int length) {
        return plain.substring(length);
    }

    /** Adds the logical text to the prose of the document, unless there is none. */
    void addProse(Prose.Kind kind, int end) {
        logical.to(found, kind, end);
    }

    /** Words within a link are no prose of ours to link again. */
    void linked(Runnable content) {
        inLink++;
        content.run();
        inLink--;
    }

    /** Words that are struck out are shown, but say nothing. */
    void struck(Runnable content) {
        plainMuted++;
        content.run();
        plainMuted--;
    }

    /** Words with emphasis, which covers a span of the source. */
    void emphasised(Span span, Runnable content) {
        int reserved = logical.beginEmphasis();
        content.run();
        logical.endEmphasis(reserved, span);
    }

    /** A raw tag of the author; the content of some elements is no prose. */
    void tag(String tag) {
        var name = Tags.name(tag);
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

    /** A line end within a paragraph, which is a blank for the reader. */
    void softBreak(int at) {
        found.html.character(at, 1, '\n');
        plain("\n");
        if (isProse()) {
            logical.put(' ', at, 1);
        }
    }

    /** Text of the source, in which backslash escapes and bare addresses may stand. */
    void run(int from, int to) {
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

    void text(int from, int to) {
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

    void character(int from, int width, char c) {
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

    void plain(String words) {
        if (plainMuted == 0) {
            plain.append(words);
        }
    }

    /** Something between words that is no word of the sentence: code, a link, an image. */
    void barrier(int from, int length) {
        if (isProse()) {
            logical.barrier(from, length);
        }
    }

    private void bare(BareAddress bare) {
        barrier(bare.span().start(), bare.span().length());
        link(Reference.Kind.AUTOLINK, bare.span(), bare.span().of(source), bare.destination());
    }

    /** A link whose words are not those of the source, or not to be read for marks. */
    void link(Reference.Kind kind, Span span, String shown, String destination) {
        int index = found.html.reserve();
        found.html.slot(HtmlDraft.Slot.LINK_OPEN, span.start(), index);
        found.html.own(Escape.text(shown));
        found.html.slot(HtmlDraft.Slot.LINK_CLOSE, span.end(), index);
        plain(shown);
        found.html.set(index, new Reference(kind, shown, destination, "", span));
    }

    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
