package io.adroit.text;

import org.jspecify.annotations.Nullable;

/**
 * A web or mail address that stands in the text without any marks (GFM, "Autolinks (extension)").
 *
 * @param span source range
 * @param destination with its scheme
 */
record BareAddress(Span span, String destination) {
    /** The next one in a range; null when there is none. Linear. */
    static @Nullable BareAddress next(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("//", i + 1)) {
                int start = text.startsWith("https", i - 5) ? i - 5 : text.startsWith("http", i - 4) ? i - 4 : -1;
                int end = start < from || isWord(text, start - 1, from) ? -1 : end(text, i + 3, to);
                if (end > i + 3) {
                    return of(text, start, end, "");
                }
            } else if (c == 'w'
                    && text.startsWith("ww.", i + 1)
                    && !isWord(text, i - 1, from)
                    && isWord(text, i + 4, from)) {
                int end = end(text, i + 4, to);
                if (text.substring(i + 4, end).indexOf('.') > 0) {
                    return of(text, i, end, "http://");
                }
            } else if (c == '@') {
                var mail = mail(text, i, from, to);
                if (mail != null) {
                    return mail;
                }
            }
        }
        return null;
    }

    private static BareAddress of(String text, int start, int end, String scheme) {
        return new BareAddress(new Span(start, end), scheme + text.substring(start, end));
    }

    private static @Nullable BareAddress mail(String text, int at, int from, int to) {
        int start = at;
        while (start > from && at - start < 64 && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dot = -1;
        while (end < to && end - at < 255 && isDomain(text.charAt(end))) {
            dot = text.charAt(end) == '.' ? end : dot;
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean found = start < at && dot > at + 1 && dot < end - 1;
        return found ? of(text, start, end, "mailto:") : null;
    }

    /** Where an address ends: at a blank or {@code <}; marks of a sentence and brackets that it did not open are left out. */
    private static int end(String text, int from, int to) {
        int end = from;
        int open = 0;
        while (end < to && text.charAt(end) > ' ' && text.charAt(end) != '<' && text.charAt(end) != Prose.BARRIER) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end++;
        }
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean bracket = last == ')' && open < 0;
            if (!bracket && "?!.,:;*_~'\"]}|\\".indexOf(last) < 0) {
                break;
            }
            open += bracket ? 1 : 0;
            end--;
        }
        return end;
    }

    private static boolean isWord(String text, int at, int from) {
        return at >= from && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isDomain(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
