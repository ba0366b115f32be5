package io.adroit.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The HTML of a text while it is written, with the places where marks and addresses are woven in later. */
final class HtmlDraft {
    /** What is woven in at a slot. */
    enum Slot {
        LINK_OPEN,
        LINK_CLOSE,
        IMAGE,
        /** A piece of our own that the sanitizer need not see. */
        FIXED
    }

    final StringBuilder html = new StringBuilder();
    /** Five numbers each: source start, source length, HTML start, HTML length, 1 for text that stands character for character. */
    private int[] segments = new int[320];

    private int used;
    /** Four numbers each: HTML position, source position, ordinal of {@link Slot}, index of reference or fixed piece. */
    private int[] slots = new int[32];

    private int slotsUsed;

    private final List<Reference> references = new ArrayList<>();
    private final List<String> fixed = new ArrayList<>();
    private final List<Span> blocks = new ArrayList<>();
    private final IntList blockStarts = new IntList();
    private final List<Span> authors = new ArrayList<>();
    private final Map<Integer, String> sizes = new HashMap<>();
    private final Slug ids;
    private boolean unbalanced;
    private int muted;

    /** With the ids that are taken. */
    HtmlDraft(Slug ids) {
        this.ids = ids;
    }

    /** Begins a top-level block. */
    void block(Span span) {
        blockStarts.add(html.length());
        blockStarts.add(slotsUsed);
        blocks.add(span);
    }

    /** Our own markup, which nothing is woven into. */
    void own(String markup) {
        if (muted == 0) {
            html.append(markup);
        }
    }

    /** Our own start tag without its end in the same block, or the other way round. */
    void loose(String markup) {
        own(markup);
        unbalanced = true;
    }

    /** HTML as an author wrote it. */
    void authors(String markup) {
        if (Tags.swallows(markup)) {
            own(Escape.text(markup));
        } else if (muted == 0 && !markup.isEmpty()) {
            authors.add(new Span(html.length(), html.length() + markup.length()));
            own(markup);
        }
    }

    /** Tag of an emphasis, for source characters that a mark may begin or end with. */
    void tag(int source, int length, String tag) {
        segment(source, length, html.length(), tag.length(), 0);
        own(tag);
    }

    /** A source character (or the characters that stand for it: an entity, an escape) as text. */
    void character(int source, int length, char c) {
        if (muted > 0) {
            return;
        }
        var escaped = Escape.of(c);
        int at = html.length();
        if (escaped.isEmpty()) {
            html.append(c);
        } else {
            html.append(escaped);
        }
        int made = html.length() - at;
        if (length == 1 && made == 1) {
            plain(source, at, 1);
        } else if (used > 0 && segments[used - 5] == source) {
            segments[used - 2] += made;
        } else {
            segment(source, length, at, made, 2);
        }
    }

    /** Characters of the source that stand for themselves. */
    void characters(String text, int from, int to) {
        if (muted == 0) {
            int at = html.length();
            html.append(text, from, to);
            plain(from, at, to - from);
        }
    }

    private void plain(int source, int at, int length) {
        boolean goesOn = used > 0
                && segments[used - 1] == 1
                && segments[used - 5] + segments[used - 4] == source
                && segments[used - 3] + segments[used - 2] == at;
        if (goesOn) {
            segments[used - 4] += length;
            segments[used - 2] += length;
        } else {
            segment(source, length, at, length, 1);
        }
    }

    private void segment(int source, int length, int at, int made, int kind) {
        if (muted > 0) {
            return;
        }
        if (used + 5 > segments.length) {
            segments = Arrays.copyOf(segments, segments.length * 2);
        }
        segments[used] = source;
        segments[used + 1] = length;
        segments[used + 2] = at;
        segments[used + 3] = made;
        segments[used + 4] = kind;
        used += 5;
    }

    /** Notes that something is woven in here. */
    void slot(Slot slot, int source, int index) {
        if (muted > 0) {
            return;
        }
        if (slotsUsed + 4 > slots.length) {
            slots = Arrays.copyOf(slots, slots.length * 2);
        }
        slots[slotsUsed] = html.length();
        slots[slotsUsed + 1] = source;
        slots[slotsUsed + 2] = slot.ordinal();
        slots[slotsUsed + 3] = index;
        slotsUsed += 4;
    }

    /** A piece of our own that the sanitizer need not see. */
    void fixed(int source, String markup) {
        slot(Slot.FIXED, source, fixed.size());
        fixed.add(markup);
    }

    /** Reserves the place of a reference, so that an outer one comes before those within it. */
    int reserve() {
        references.add(NOTHING);
        return references.size() - 1;
    }

    private static final Reference NOTHING = new Reference(Reference.Kind.LINK, "", "", "", new Span(0, 0));

    void set(int index, Reference reference) {
        references.set(index, reference);
    }

    /** While muted, nothing is written. */
    void mute(boolean on) {
        muted += on ? 1 : -1;
    }

    List<Reference> references() {
        return references;
    }

    /** Ranges of the HTML that authors wrote. */
    List<Span> authors() {
        return authors;
    }

    /** Width and height that an author gave an image in HTML. */
    void sizes(int index, String attributes) {
        sizes.put(index, attributes);
    }

    /** Takes an id for an author's element; false when it is taken. */
    boolean take(String id) {
        return ids.take(id);
    }

    /** Source offset of a top-level block; 0 when there is none of that number. */
    int blockStart(int number) {
        return number < blocks.size() ? blocks.get(number).start() : 0;
    }

    WovenHtml.Parts parts() {
        return new WovenHtml.Parts(blocks, references, fixed, sizes);
    }

    /** Cleans what authors wrote in HTML, if anything, and gives the result. */
    HtmlText finish() {
        blockStarts.add(html.length());
        blockStarts.add(slotsUsed);
        var map = new HtmlMap(
                html.toString(), Arrays.copyOf(segments, used), Arrays.copyOf(slots, slotsUsed), blockStarts.toArray());
        return unbalanced || !authors.isEmpty() ? Cleaned.of(map, this) : WovenHtml.balanced(map, parts());
    }
}
