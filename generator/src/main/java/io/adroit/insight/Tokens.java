package io.adroit.insight;

import io.adroit.text.Prose;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a block of prose into words for the search for jargon; what an entry already covers is no word. */
final class Tokens {
    private static final String CODE_MARKS = "@#=\\$<>{}[]|~^_";

    private Tokens() {}

    /**
     * The words of a block.
     *
     * @param covered logical ranges that entries cover, in order and apart
     */
    static List<Token> of(Prose prose, List<Span> covered) {
        var text = prose.text();
        var tokens = new ArrayList<Token>();
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
            boolean joined = last >= 0 && joins(text, last, at);
            tokens.add(Token.of(text, at, end, beginsSentence(text, at), joined, code || ticket(text, at, end)));
            last = end;
            at = end;
        }
        return tokens;
    }

    private static int endOf(String text, int start, int limit) {
        int end = start;
        while (end < limit) {
            char c = text.charAt(end);
            boolean inner = "'’.&".indexOf(c) >= 0
                    && end > start
                    && end + 1 < limit
                    && Character.isLetter(text.charAt(end + 1))
                    && Character.isLetterOrDigit(text.charAt(end - 1));
            if (!Character.isLetterOrDigit(c) && !inner) {
                break;
            }
            boolean possessive = inner
                    && (c == '\'' || c == '’')
                    && text.charAt(end + 1) == 's'
                    && (end + 2 >= limit || !Character.isLetterOrDigit(text.charAt(end + 2)));
            if (possessive) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether the run of non-blanks that begins here is an address, a path or code. */
    private static boolean isCode(String text, int from) {
        for (int at = from; at < text.length() && !Character.isWhitespace(text.charAt(at)); at++) {
            char c = text.charAt(at);
            boolean between = at > from && at + 1 < text.length();
            boolean path =
                    c == '/' && (at == from || between && (text.charAt(at - 1) == ':' || text.charAt(at + 1) == '/'));
            boolean dotted = c == '.'
                    && between
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLowerCase(text.charAt(at + 1))
                    && Character.isLowerCase(text.charAt(from));
            if (path
                    || dotted
                    || between
                            && CODE_MARKS.indexOf(c) >= 0
                            && Character.isLetterOrDigit(text.charAt(at - 1))
                            && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
            if ("@#$".indexOf(c) >= 0 && at == from) {
                return true;
            }
        }
        return false;
    }

    private static boolean ticket(String text, int start, int end) {
        if (start > 0 && text.charAt(start - 1) == '.') {
            return true;
        }
        boolean before = end + 1 < text.length() && text.charAt(end) == '-' && Character.isDigit(text.charAt(end + 1));
        boolean call = end < text.length() && text.charAt(end) == '(';
        return before || call;
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
