package io.adroit.text;

/** Text to HTML. */
public final class Escape {
    private Escape() {}

    /** What stands for a character in HTML text or a quoted attribute; empty when it stands for itself. */
    static String of(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> c < 0x20 && c != '\t' && c != '\n' ? "\uFFFD" : "";
        };
    }

    /** A whole text. */
    static String text(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            var escaped = of(words.charAt(i));
            if (!escaped.isEmpty() && out == null) {
                out = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (out != null) {
                out.append(escaped.isEmpty() ? words.substring(i, i + 1) : escaped);
            }
        }
        return out == null ? words : out.toString();
    }

    /** Words within a comment of HTML: a hyphen that another follows has a blank after it, so that none of them ends the comment. */
    public static String comment(String words) {
        return words.replaceAll("-(?=-)", "- ");
    }
}
