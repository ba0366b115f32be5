package io.adroit.insight;

import io.adroit.text.Prose;
import io.adroit.text.Span;
import java.util.Arrays;
import java.util.List;

/** The words of one block of prose, for the search for jargon; what an entry already covers is no word. Kept in arrays: there are millions. */
final class Tokens {
    private static final String CODE_MARKS = "@#=\\$<>{}[]|~^_";
    private static final int FIRST = 1;
    private static final int JOINED = 2;
    private static final int CODE = 4;
    private static final int FLAGS = 3;

    private final Prose prose;
    private Word[] words = new Word[16];
    private int[] places = new int[16];
    private int size;

    private Tokens(Prose prose) {
        this.prose = prose;
    }

    /**
     * The words of a block.
     *
     * @param covered logical ranges that entries cover, in order and apart
     */
    static Tokens of(Prose prose, List<Span> covered, WordTable table) {
        var tokens = new Tokens(prose);
        tokens.read(covered, table);
        tokens.words = Arrays.copyOf(tokens.words, tokens.size);
        tokens.places = Arrays.copyOf(tokens.places, tokens.size);
        return tokens;
    }

    Prose prose() {
        return prose;
    }

    int size() {
        return size;
    }

    Word word(int index) {
        return words[index];
    }

    /** Offset in the logical text. */
    int start(int index) {
        return places[index] >> FLAGS;
    }

    /** Offset after the word. */
    int end(int index) {
        return start(index) + words[index].text().length();
    }

    /** Whether it begins a sentence, an item or a cell. */
    boolean first(int index) {
        return (places[index] & FIRST) != 0;
    }

    /** Whether nothing but blanks or one hyphen stands between it and the word before. */
    boolean joined(int index) {
        return (places[index] & JOINED) != 0;
    }

    /** Whether it is part of an address, a path, a ticket's name or code. */
    boolean code(int index) {
        return (places[index] & CODE) != 0;
    }

    private void add(Word word, int start, int flags) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        words[size] = word;
        places[size++] = start << FLAGS | flags;
    }

    private void read(List<Span> covered, WordTable table) {
        var text = prose.text();
        int cover = 0;
        int last = -1;
        boolean code = false;
        for (int at = 0; at < text.length(); ) {
            while (cover < covered.size() && covered.get(cover).end() <= at) {
                cover++;
            }
            if (cover < covered.size() && covered.get(cover).start() <= at) {
                at = Math.max(covered.get(cover).end(), at + 1);
                last = -1;
                continue;
            }
            if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
                code = isCode(text, at);
            }
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int limit = cover < covered.size() ? covered.get(cover).start() : text.length();
            int end = endOf(text, at, limit);
            int flags = beginsSentence(text, at) ? FIRST : 0;
            flags |= last >= 0 && joins(text, last, at) ? JOINED : 0;
            flags |= code || isName(text, at, end) ? CODE : 0;
            add(table.get(text, at, end), at, flags);
            last = end;
            at = end;
        }
    }

    private static int endOf(String text, int start, int limit) {
        int end = start;
        while (end < limit) {
            char c = text.charAt(end);
            if (!Character.isLetterOrDigit(c) && !isInner(text, start, end, limit)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** {@code Node.js}, {@code R&D}, {@code don't}; the s of a possessive is left out. */
    private static boolean isInner(String text, int start, int at, int limit) {
        char c = text.charAt(at);
        boolean inner = "'’.&".indexOf(c) >= 0
                && at > start
                && at + 1 < limit
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean possessive = inner
                && (c == '\'' || c == '’')
                && text.charAt(at + 1) == 's'
                && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return inner && !possessive;
    }

    /** Whether the run of non-blanks that begins here is an address, a path or code. */
    private static boolean isCode(String text, int from) {
        if (from < text.length() && "@#$".indexOf(text.charAt(from)) >= 0) {
            return true;
        }
        for (int at = from; at < text.length() && !Character.isWhitespace(text.charAt(at)); at++) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) && at + 1 < text.length() && marksCode(text, from, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean marksCode(String text, int from, int at) {
        char c = text.charAt(at);
        if (at == from) {
            return c == '/';
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean path = c == '/' && (before == ':' || after == '/');
        boolean dotted = c == '.'
                && Character.isLetterOrDigit(before)
                && Character.isLowerCase(after)
                && Character.isLowerCase(text.charAt(from));
        boolean marked =
                CODE_MARKS.indexOf(c) >= 0 && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return path || dotted || marked;
    }

    /** {@code KAFKA-1234}, {@code call()}, {@code .NET}: a name in full, of which the word is a part. */
    private static boolean isName(String text, int start, int end) {
        boolean ticket = end + 1 < text.length() && text.charAt(end) == '-' && Character.isDigit(text.charAt(end + 1));
        boolean call = end < text.length() && text.charAt(end) == '(';
        return ticket || call || start > 0 && text.charAt(start - 1) == '.';
    }

    private static boolean joins(String text, int from, int to) {
        boolean blank = true;
        for (int at = from; at < to; at++) {
            blank &= Character.isWhitespace(text.charAt(at));
        }
        return blank || to - from == 1 && "-‐‑".indexOf(text.charAt(from)) >= 0;
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || "\"'(“‘[*_-–•".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0
                || ".!?:;|。".indexOf(text.charAt(before)) >= 0
                || text.charAt(before) == Prose.BARRIER && before == 0;
    }
}
