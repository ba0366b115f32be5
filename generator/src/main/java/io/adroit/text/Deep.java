package io.adroit.text;

/**
 * Rewrites, in the copy that is parsed, the few things on which the parser's regular expressions recurse once per character and overflow the stack: long addresses
 * in angle brackets, long titles of links, long comments within a paragraph, tags with hundreds of attributes. Lengths stay the same, and so do the words shown.
 */
final class Deep {
    private static final int RUN = 800;
    private static final int COMMENT = 800;
    private static final int TITLE = 800;
    private static final int ATTRIBUTES = 200;

    private final String text;
    private char[] changed = {};

    private Deep(String text) {
        this.text = text;
    }

    /** The text, or a copy of the same length that is safe for the parser. */
    static String flatten(String text, int from) {
        var deep = new Deep(text);
        deep.brackets(from);
        deep.titles(from);
        return deep.changed.length == 0 ? text : new String(deep.changed);
    }

    private void brackets(int from) {
        for (int at = text.indexOf('<', from); at >= 0; ) {
            at = text.indexOf('<', text.startsWith("<!--", at) ? comment(at) : angle(at));
        }
    }

    /** Cuts a long comment into several. */
    private int comment(int at) {
        int end = text.indexOf("-->", at + 4);
        if (end < 0) {
            return text.length();
        }
        boolean block = at == 0 || text.charAt(at - 1) == '\n';
        for (int cut = at + COMMENT; !block && cut + 8 < end; cut += COMMENT) {
            put(cut, "--><!-- ");
        }
        return end;
    }

    private int angle(int at) {
        int blanks = 0;
        int end = at + 1;
        int run = 0;
        for (; end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<'; end++) {
            char c = text.charAt(end);
            blanks += c <= ' ' ? 1 : 0;
            run += blanks == 0 ? 1 : 0;
            if (c == '\n' && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
                break;
            }
        }
        if (run > RUN || blanks > ATTRIBUTES) {
            put(at, " ");
            if (blanks == 0 && end < text.length() && text.charAt(end) == '>') {
                put(end, " ");
            }
        }
        return end;
    }

    private void titles(int from) {
        for (int at = text.indexOf(']', from); at >= 0 && at + 1 < text.length(); at = text.indexOf(']', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '(' || next == ':') {
                title(at + 2);
            }
        }
    }

    private void title(int from) {
        int at = blanks(from);
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        int quote = blanks(at);
        if (quote == at || quote >= text.length()) {
            return;
        }
        char open = text.charAt(quote);
        char close = open == '(' ? ')' : open;
        if (close == ')' || open == '"' || open == '\'') {
            int end = quote + 1;
            while (end < text.length() && end - quote <= TITLE && text.charAt(end) != close) {
                end++;
            }
            if (end - quote > TITLE) {
                put(quote, "x");
            }
        }
    }

    private int blanks(int from) {
        int at = from;
        while (at < text.length()
                && at - from < 200
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private void put(int at, String characters) {
        if (changed.length == 0) {
            changed = text.toCharArray();
        }
        for (int i = 0; i < characters.length(); i++) {
            changed[at + i] = characters.charAt(i);
        }
    }
}
