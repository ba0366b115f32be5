package io.adroit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Limits that keep the Markdown parser linear.
 *
 * <p>What is over a limit is masked by letters before it is parsed, so that it becomes one plain paragraph; the words that are shown are the author's, since they
 * are taken from the source.
 */
final class Guard {
    private static final int ADMONITIONS = 300;
    private static final int INDENT_PER_LEVEL = 5;
    /** Blanks that make a line code, or a line of the paragraph before it. */
    private static final int CODE_INDENT = 4;

    private static final int ITEMS_FOR_A_LINE = 5;
    /** More digits begin no list (CommonMark 0.31.2, section 5.2). */
    private static final int ORDINAL_DIGITS = 9;

    /**
     * @param text of the same length, safe to parse
     * @param limits what was masked
     */
    record Guarded(String text, List<Limit> limits) {}

    private final String text;
    private final char[] chars;
    private final TextLimits allowed;
    private final List<Limit> limits = new ArrayList<>();
    private char[] masked = {};
    private int blockStart;
    private int brackets;
    private int ticks;
    private int emphasis;
    private int tags;
    private int pipes;
    private int admonitions;
    private int colons;
    /** Lines of the paragraph that the parser cuts something from, and of the longest in this block. */
    private int cut;

    private int longestCut;
    private char fence;
    private int fenceLength;

    private Guard(String text, TextLimits allowed) {
        this.text = text;
        this.chars = text.toCharArray();
        this.allowed = allowed;
    }

    static Guarded check(String text, int from, TextLimits allowed) {
        var guard = new Guard(text, allowed);
        guard.lines(from);
        return new Guarded(guard.limits.isEmpty() ? text : new String(guard.masked), List.copyOf(guard.limits));
    }

    private void lines(int from) {
        blockStart = from;
        for (int at = from; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            line(at, end);
            at = end + 1;
        }
        endBlock(text.length());
    }

    private void line(int from, int to) {
        int start = from;
        int nesting = 0;
        boolean item = false;
        while (start < to && isContainer(start, to)) {
            nesting += isBlank(start) ? 0 : 1;
            item |= !isBlank(start) && text.charAt(start) != '>';
            start++;
        }
        cut(start - from, start == to, item);
        if (fence(start, to)) {
            return;
        }
        if (start == to && nesting == 0) {
            endBlock(from);
            blockStart = to;
            return;
        }
        if (nesting > allowed.nesting() || start - from > INDENT_PER_LEVEL * allowed.nesting() + 2 * nesting) {
            mask(from, to, "nested deeper than " + allowed.nesting() + " levels", "nesting");
            return;
        }
        boolean admonition = text.startsWith("!!!", start) || text.startsWith("???", start);
        if (admonition && ++admonitions > ADMONITIONS) {
            mask(from, to, "more than " + ADMONITIONS + " admonitions", "");
            return;
        }
        colons += start < to && text.charAt(start) == ':' ? 1 : 0;
        count(start, to);
    }

    /**
     * The parser puts a paragraph together from its lines, each without what stands before it: quadratic time in their number.
     *
     * @param before characters before the text of the line
     */
    private void cut(int before, boolean empty, boolean item) {
        if (empty && before < CODE_INDENT) {
            cut = 0;
        } else if (before > 0) {
            cut += item ? 1 : ITEMS_FOR_A_LINE;
        }
        longestCut = Math.max(longestCut, cut);
    }

    /** All of a body as plain text, for what the limits do not see. */
    static Guarded all(String text, int from, TextLimits allowed) {
        var guard = new Guard(text, allowed);
        guard.mask(from, text.length(), "nested too deep for the parser", "");
        return new Guarded(new String(guard.masked), List.copyOf(guard.limits));
    }

    /** Blanks, quote marks and bullets; digits of ordered lists nest too, but each needs three characters and a blank. */
    private boolean isContainer(int at, int to) {
        char c = text.charAt(at);
        return isBlank(at)
                || c == '>'
                || (c == '-' || c == '*' || c == '+') && (at + 1 == to || isBlank(at + 1))
                || isOrdinal(at, to);
    }

    private boolean isBlank(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    /** Whether a character belongs to {@code 12. } or {@code 12) }: a digit, or what follows the digits. */
    private boolean isOrdinal(int at, int to) {
        int end = at;
        while (end < to && end - at < ORDINAL_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean digits = end > at || at > 0 && Character.isDigit(text.charAt(at - 1));
        return digits && end + 1 < to && (text.charAt(end) == '.' || text.charAt(end) == ')') && isBlank(end + 1);
    }

    /** Whether the line stands in fenced code, or begins or ends it. */
    private boolean fence(int start, int to) {
        if (start == to) {
            return fence != 0;
        }
        char c = text.charAt(start);
        int run = start;
        while (run < to && text.charAt(run) == c) {
            run++;
        }
        boolean marks = (c == '`' || c == '~') && run - start >= 3;
        if (fence != 0) {
            if (marks
                    && c == fence
                    && run - start >= fenceLength
                    && text.substring(run, to).isBlank()) {
                fence = 0;
                blockStart = to;
            }
            return true;
        }
        if (marks && (c == '~' || text.substring(run, to).indexOf('`') < 0)) {
            endBlock(start);
            fence = c;
            fenceLength = run - start;
            return true;
        }
        return false;
    }

    private void count(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (chars[i]) {
                case '[', ']' -> brackets++;
                case '`' -> ticks += i > from && chars[i - 1] == '`' ? 0 : 1;
                case '*', '_', '~' -> emphasis++;
                case '<' -> tags++;
                case '|' -> pipes++;
                default -> {}
            }
        }
    }

    private void endBlock(int end) {
        int marks = allowed.blockMarks();
        over(brackets, marks, "brackets", end);
        over(ticks, marks, "runs of backticks", end);
        over(emphasis, 2 * marks, "emphasis marks", end);
        over(tags, marks, "\"<\"", end);
        over(pipes, 5 * marks, "\"|\"", end);
        over(colons, marks / 2, "lines that begin with a colon", end);
        over(longestCut / ITEMS_FOR_A_LINE, 2 * marks, "indented or quoted lines", end);
        brackets = 0;
        ticks = 0;
        emphasis = 0;
        tags = 0;
        pipes = 0;
        colons = 0;
        cut = 0;
        longestCut = 0;
    }

    private void over(int count, int limit, String what, int end) {
        if (count > limit) {
            int from = blockStart;
            int to = end;
            while (from < to && text.charAt(from) == '\n') {
                from++;
            }
            while (from < to && text.charAt(to - 1) == '\n') {
                to--;
            }
            mask(from, to, "more than " + limit + " " + what + " in one block", "blockMarks");
        }
    }

    private void mask(int from, int to, String what, String setting) {
        if (masked.length == 0) {
            masked = chars.clone();
        }
        int last = limits.size() - 1;
        if (last >= 0
                && limits.get(last).what().equals(what)
                && limits.get(last).span().end() + 1 >= from) {
            limits.set(last, new Limit(new Span(limits.get(last).span().start(), to), what, setting));
        } else {
            limits.add(new Limit(new Span(from, to), what, setting));
        }
        for (int i = from; i < to; i++) {
            masked[i] = masked[i] == '\n' ? '\n' : 'x';
        }
    }
}
