package io.adroit.text;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/**
 * Admonitions that the parser does not know: {@code :::note Title} to {@code :::} (Docusaurus) and {@code > [!NOTE]} (GitHub).
 *
 * @param opens whether one begins here
 * @param closes whether one ends here
 * @param kind one word in lower case
 * @param title for people
 * @param from where the text within begins
 * @param to where it ends
 */
record Directive(boolean opens, boolean closes, String kind, String title, int from, int to) {
    private static final Directive NONE = new Directive(false, false, "", "", 0, 0);

    boolean marks() {
        return opens || closes;
    }

    /** What a paragraph's range holds. */
    static Directive at(String source, int from, int to) {
        if (!source.startsWith(":::", from)) {
            return closing(source, from, to);
        }
        int end = lineEnd(source, from, to);
        var words = source.substring(from, end).replace(':', ' ').strip();
        if (words.isEmpty()) {
            return new Directive(false, true, "", "", end, end);
        }
        var kind = word(words);
        var title = words.substring(Math.min(words.length(), kind.length())).strip();
        title = title.startsWith("[") && title.endsWith("]") ? title.substring(1, title.length() - 1) : title;
        int last = lastLine(source, end, to);
        boolean closes = last > end && source.substring(last, to).strip().equals(":::");
        return new Directive(
                true,
                closes,
                kind,
                title.isEmpty() ? capital(kind) : title,
                Math.min(end + 1, to),
                closes ? Math.max(last - 1, end) : to);
    }

    /** A paragraph that only ends one: its last line is {@code :::}. */
    private static Directive closing(String source, int from, int to) {
        int last = lastLine(source, from, to);
        boolean closes = last > from
                && source.startsWith(":::", last)
                && source.substring(last, to).strip().equals(":::");
        return closes ? new Directive(false, true, "", "", from, last - 1) : NONE;
    }

    /** What a block quote begins with. */
    static Directive alert(String source, Node quote) {
        var first = quote.getFirstChild();
        if (!(first instanceof Paragraph) || !source.startsWith("[!", first.getStartOffset())) {
            return NONE;
        }
        int end = lineEnd(source, first.getStartOffset(), first.getEndOffset());
        var line = source.substring(first.getStartOffset(), end).strip();
        if (!line.endsWith("]")) {
            return NONE;
        }
        var kind = word(line.substring(2));
        boolean known = kind.equals("note")
                || kind.equals("tip")
                || kind.equals("important")
                || kind.equals("warning")
                || kind.equals("caution");
        int from = Math.min(end + 1, first.getEndOffset());
        return known ? new Directive(true, true, kind, capital(kind), from, first.getEndOffset()) : NONE;
    }

    /** The first word, lower case, letters and hyphens only; {@code note} when there is none. */
    static String word(String words) {
        int end = 0;
        while (end < words.length() && (Character.isLetter(words.charAt(end)) || words.charAt(end) == '-')) {
            end++;
        }
        return end == 0 ? "note" : words.substring(0, end).toLowerCase(Locale.ROOT);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static int lineEnd(String source, int from, int to) {
        int end = source.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }

    private static int lastLine(String source, int from, int to) {
        int end = to > from && source.charAt(to - 1) == '\n' ? to - 1 : to;
        return source.lastIndexOf('\n', end - 1) + 1;
    }
}
