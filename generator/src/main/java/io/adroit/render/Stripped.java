package io.adroit.render;

import java.util.stream.Collectors;

/** Our style sheet without comments and indentation. It relies on how we write it: no string holds the opening of a comment. */
final class Stripped {
    private Stripped() {}

    static String css(String text) {
        var out = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", at)) {
            out.append(text, at, open);
            at = text.indexOf("*/", open) + 2;
        }
        return out.append(text, at, text.length())
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
