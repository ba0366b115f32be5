package io.adroit.check;

/** Words of a record inside Markdown of ours: they keep their look and mean nothing to Markdown, HTML or GitHub's mentions. */
final class Escaped {
    private static final String MARKS = "\\`*_{}[]>#|~!";

    private Escaped() {}

    static String markdown(String words) {
        var out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '@') {
                out.append("@\u200b");
            } else if (c == '<') {
                out.append("&lt;");
            } else {
                out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c == '\n' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** A code fence longer than any run of backticks in a text. */
    static String fence(String text) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest + 1);
    }
}
