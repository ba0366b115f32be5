package io.adroit.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Formulas between dollar signs in one leaf of a text: a backslash in them is the author's. What opens is followed by no blank and no digit, what closes follows
 * no blank and stands before no digit, so that "$5 and $6" is no formula.
 */
final class Formulas {
    private final int from;
    private final int to;
    private @Nullable BitSet inside;

    /** Looked for when first asked, since few leaves have a backslash. */
    Formulas(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether an offset of the source lies in a formula of this leaf. */
    boolean contains(String source, int offset) {
        if (inside == null) {
            inside = find(source);
        }
        return offset >= from && inside.get(offset - from);
    }

    private BitSet find(String source) {
        var found = new BitSet();
        int open = -1;
        for (int at = next(source, from); at >= 0; at = next(source, after(source, at))) {
            int after = after(source, at);
            if (open >= 0 && closes(source, at, after)) {
                found.set(open - from, at - from);
                open = -1;
            } else {
                open = opens(source, after) ? after : -1;
            }
        }
        return found;
    }

    /** The next dollar sign that no backslash escapes, or -1. */
    private int next(String source, int start) {
        int at = source.indexOf('$', start);
        while (at > from && at < to && source.charAt(at - 1) == '\\') {
            at = source.indexOf('$', at + 1);
        }
        return at < to ? at : -1;
    }

    /** The end of one or two dollar signs. */
    private int after(String source, int at) {
        return at + 1 < to && source.charAt(at + 1) == '$' ? at + 2 : at + 1;
    }

    private boolean opens(String source, int after) {
        return after < to && !Character.isWhitespace(source.charAt(after)) && !Character.isDigit(source.charAt(after));
    }

    private boolean closes(String source, int at, int after) {
        return at > from
                && !Character.isWhitespace(source.charAt(at - 1))
                && (after >= to || !Character.isDigit(source.charAt(after)));
    }
}
