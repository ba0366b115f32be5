package io.adroit.text;

import java.util.List;

/**
 * Writes positions into HTML as private-use characters, so that they survive the sanitizer: a mark and two digits before each segment and slot, and a carriage return,
 * which is white space to the sanitizer, before each top-level block.
 */
final class Positions {
    static final char SEGMENT = '\uF8F0';
    static final char SLOT = '\uF8F1';
    static final char BLOCK = '\r';
    private static final char DIGIT = '\uF000';
    private static final int BASE = 2048;

    private final HtmlMap map;
    private final List<Span> authors;
    private final boolean escape;
    private final StringBuilder out;
    private int author;

    private Positions(HtmlMap map, List<Span> authors, boolean escape) {
        this.map = map;
        this.authors = authors;
        this.escape = escape;
        this.out = new StringBuilder(map.html().length() * 2);
    }

    /**
     * @param map HTML with its segments, slots and blocks
     * @param authors ranges of the HTML that authors wrote, in order
     * @param escape whether those are to be shown as text
     */
    static String write(HtmlMap map, List<Span> authors, boolean escape) {
        return new Positions(map, authors, escape).write();
    }

    /** The number that two digits stand for; -1 when they are none. */
    static int number(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int high = text.charAt(at) - DIGIT;
        int low = text.charAt(at + 1) - DIGIT;
        return high < 0 || low < 0 || high >= BASE || low >= BASE ? -1 : high * BASE + low;
    }

    private String write() {
        int segment = 0;
        int slot = 0;
        int block = 0;
        int at = 0;
        while (true) {
            int nextSegment = segment < map.segments().length ? map.segments()[segment + 2] : Integer.MAX_VALUE;
            int nextSlot = slot < map.slots().length ? map.slots()[slot] : Integer.MAX_VALUE;
            int nextBlock = block < map.count() ? map.blocks()[block * HtmlMap.BLOCK] : Integer.MAX_VALUE;
            int next = Math.min(Math.min(nextSegment, nextSlot), nextBlock);
            copy(at, Math.min(next, map.html().length()));
            if (next == Integer.MAX_VALUE) {
                return out.toString();
            }
            at = next;
            if (next == nextBlock && slot >= map.blocks()[block * HtmlMap.BLOCK + 1]) {
                out.append(BLOCK);
                block++;
            } else if (next == nextSlot && (next != nextSegment || before(slot, segment))) {
                mark(SLOT, slot / HtmlMap.SLOT);
                slot += HtmlMap.SLOT;
            } else {
                mark(SEGMENT, segment / HtmlMap.SEGMENT);
                segment += HtmlMap.SEGMENT;
            }
        }
    }

    private boolean before(int slot, int segment) {
        return map.slots()[slot + 1] <= map.segments()[segment];
    }

    private void mark(char kind, int number) {
        out.append(kind).append((char) (DIGIT + number / BASE)).append((char) (DIGIT + number % BASE));
    }

    private void copy(int from, int to) {
        int at = from;
        while (at < to) {
            while (author < authors.size() && authors.get(author).end() <= at) {
                author++;
            }
            boolean none = author == authors.size() || authors.get(author).start() >= to;
            int start = none ? to : Math.max(authors.get(author).start(), at);
            ours(at, start);
            int end = none ? to : Math.min(authors.get(author).end(), to);
            if (end > start) {
                authors(start, end);
            }
            at = Math.max(end, start);
        }
    }

    private void ours(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = map.html().charAt(i);
            out.append(isPosition(c) ? '\uFFFD' : c);
            if (c == '"' && map.html().charAt(i - 1) == '=') {
                out.append(Sanitizer.OURS);
            }
        }
    }

    /** What an author wrote can hold none of our marks, neither as characters nor as references to them, which the sanitizer resolves. */
    private void authors(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = map.html().charAt(i);
            char plain = c == BLOCK ? ' ' : isPosition(c) ? '\uFFFD' : c;
            if (c == '&' && means(i + 1, to)) {
                out.append("&amp;");
                continue;
            }
            var escaped = escape ? Escape.of(plain) : "";
            if (escaped.isEmpty()) {
                out.append(plain);
            } else {
                out.append(escaped);
            }
        }
    }

    /** Whether a number of a character reference begins here ({@code #xF8F2}, with or without a semicolon) and stands for a mark. */
    private boolean means(int at, int to) {
        if (at >= to || map.html().charAt(at) != '#') {
            return false;
        }
        boolean hex = at + 1 < to && "xX".indexOf(map.html().charAt(at + 1)) >= 0;
        int radix = hex ? 16 : 10;
        int value = 0;
        for (int i = at + (hex ? 2 : 1); i < to && value < 0x110000; i++) {
            int digit = Character.digit(map.html().charAt(i), radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
        }
        return value == BLOCK || value < 0x10000 && isPosition((char) value);
    }

    private static boolean isPosition(char c) {
        return c >= DIGIT && c <= Sanitizer.OURS;
    }
}
