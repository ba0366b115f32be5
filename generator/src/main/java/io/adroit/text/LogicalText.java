package io.adroit.text;

import java.util.ArrayList;
import java.util.List;

/** The logical text of one leaf while it is read. */
final class LogicalText {
    private static final Span NOTHING = new Span(0, 0);

    private final StringBuilder text = new StringBuilder();
    private final Offsets.Builder offsets = new Offsets.Builder();
    private final List<Prose.Emphasis> emphases = new ArrayList<>();
    private int next = -1;

    /** A character that {@code width} source characters stand for; soft hyphens and characters without width are left out. */
    void put(char c, int from, int width) {
        if (isInvisible(c)) {
            return;
        }
        if (from != next || width != 1) {
            offsets.put(text.length(), from, width);
        }
        next = width == 1 ? from + 1 : -1;
        text.append(c == Prose.BARRIER ? ' ' : c);
    }

    /** Characters that stand for themselves. */
    void put(String source, int from, int to) {
        if (from != next) {
            offsets.put(text.length(), from, 1);
        }
        next = to;
        text.append(source, from, to);
    }

    /** Something no term may span. */
    void barrier(int from, int width) {
        offsets.put(text.length(), from, width);
        next = -1;
        text.append(Prose.BARRIER);
    }

    /** Reserves the place of an emphasis, outer before inner. */
    int beginEmphasis() {
        emphases.add(new Prose.Emphasis(new Span(text.length(), text.length()), NOTHING));
        return emphases.size() - 1;
    }

    void endEmphasis(int index, Span outer) {
        int start = emphases.get(index).inner().start();
        emphases.set(index, new Prose.Emphasis(new Span(start, text.length()), outer));
    }

    /** Adds what was read, unless it is nothing. */
    void to(Gathered found, Prose.Kind kind, int end) {
        if (text.isEmpty()) {
            return;
        }
        offsets.put(text.length(), end, 1);
        found.prose.add(new Prose(kind, found.section, found.prose.size(), text.toString(), offsets.build(), emphases));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff';
    }
}
