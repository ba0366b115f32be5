package io.adroit.render;

import java.util.stream.Collectors;

/**
 * Our own scripts and style sheet without comments and indentation. Not a minifier: it relies on how we write them. Block comments in scripts open with two stars, or
 * stand at the begin of a line; line comments have a line of their own; no string holds an opening of either.
 */
final class Stripped {
    private Stripped() {}

    static String script(String text) {
        return lines(without(without(text, "/**", false), "/*", true), "//");
    }

    static String css(String text) {
        return lines(without(text, "/*", false), "\0");
    }

    private static String without(String text, String open, boolean atLineStart) {
        var out = new StringBuilder(text.length());
        int at = 0;
        for (int found = text.indexOf(open); found >= 0; found = text.indexOf(open, Math.max(found + 1, at))) {
            int line = text.lastIndexOf('\n', found) + 1;
            int end = text.indexOf("*/", found + 2);
            if (end < 0 || atLineStart && !text.substring(line, found).isBlank()) {
                continue;
            }
            out.append(text, at, found);
            at = end + 2;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String lines(String text, String comment) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(comment))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
