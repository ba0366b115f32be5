package io.adroit.text;

/**
 * Hugo's references as destinations of links: <code>[text]({{&lt; ref "0001-use-x.md" &gt;}})</code> is read as {@code [text](0001-use-x.md)}. Blanks
 * take the place of what is left out, so that every offset stays what it was.
 */
final class HugoLinks {
    private static final String BEGIN = "]({{";
    /** Characters of a destination; nobody writes longer ones, and each is looked for again. */
    private static final int LONGEST = 1_000;

    private HugoLinks() {}

    static String plain(String text) {
        int at = text.indexOf(BEGIN);
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text);
        for (; at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            int from = at + 2;
            var near = text.substring(from, Math.min(text.length(), from + LONGEST));
            int close = near.indexOf("}})");
            if (close > 0 && near.lastIndexOf('\n', close) < 0) {
                destination(near.substring(0, close + 2), from, out);
            }
        }
        return out.toString();
    }

    /** Blanks all but the quoted words of a {@code ref} or {@code relref}. */
    private static void destination(String inner, int from, StringBuilder out) {
        int quote = inner.indexOf('"');
        int close = inner.indexOf('"', quote + 1);
        boolean reference =
                quote > 0 && close > 0 && isReference(inner.substring(3, quote).strip());
        if (reference && inner.substring(quote + 1, close).indexOf(' ') < 0) {
            var blanks = " ".repeat(quote + 1) + inner.substring(quote + 1, close) + " ".repeat(inner.length() - close);
            out.replace(from, from + inner.length(), blanks);
        }
    }

    private static boolean isReference(String name) {
        return name.equals("ref") || name.equals("relref");
    }
}
