package io.adroit.index;

import io.adroit.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Files that call back with one text, {@code adroit.s(3,"…")}: what a page may load from a disk. */
final class Script {
    private Script() {}

    /** A file {@code search/<name>.js} whose text is made when asked for. */
    static Page page(String name, Supplier<String> call) {
        return new Page("search/" + name + ".js", () -> call.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A text in quotes, safe in a script. */
    static String quoted(String text) {
        var out = new StringBuilder(text.length() + 64).append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c < '\\' || c > '\\' && c < 0x2028 || c == ' ') {
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '/' -> out.append(i > 0 && text.charAt(i - 1) == '<' ? "\\/" : "/");
                default -> escaped(out, c, text, i);
            }
        }
        return out.append(text, from, text.length()).append('"').toString();
    }

    private static void escaped(StringBuilder out, char c, String text, int at) {
        boolean half = Character.isSurrogate(c) && !paired(c, text, at);
        if (c < ' ' || c == '\u2028' || c == '\u2029' || half) {
            out.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16));
            out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            out.append(c);
        }
    }

    private static boolean paired(char c, String text, int at) {
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The texts in quotes of a call, in order; reads only what {@link #quoted} wrote. */
    static String[] texts(String call) {
        var found = new java.util.ArrayList<String>();
        int at = call.indexOf('"');
        while (at >= 0) {
            var out = new StringBuilder();
            int end = unquote(call, at + 1, out);
            found.add(out.toString());
            at = call.indexOf('"', end + 1);
        }
        return found.toArray(String[]::new);
    }

    private static int unquote(String call, int from, StringBuilder out) {
        int at = from;
        while (call.charAt(at) != '"') {
            char c = call.charAt(at++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char kind = call.charAt(at++);
            switch (kind) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(call, at, at + 4, 16));
                    at += 4;
                }
                default -> out.append(kind);
            }
        }
        return at;
    }
}
