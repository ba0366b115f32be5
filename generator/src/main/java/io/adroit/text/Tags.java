package io.adroit.text;

import java.util.Locale;
import java.util.Set;

/** Raw HTML tags, as far as their names matter. */
final class Tags {
    /** GLOSSARY R1: text in these is no prose. */
    private static final Set<String> NO_PROSE = Set.of(
            "a", "code", "kbd", "samp", "var", "pre", "abbr", "dfn", "button", "label", "script", "style", "textarea");

    /** What stands in these is read by browsers as text up to their end tag, whatever it is. */
    private static final Set<String> SWALLOWING =
            Set.of("textarea", "title", "xmp", "plaintext", "noembed", "noframes", "iframe", "noscript");

    private Tags() {}

    /** Whether a piece of HTML has a tag that swallows what follows. */
    static boolean swallows(String html) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (SWALLOWING.contains(name(html.subSequence(at, Math.min(at + 12, html.length()))))) {
                return true;
            }
        }
        return false;
    }

    /** Name of a start or end tag in lower case, without {@code /}. */
    static String name(CharSequence tag) {
        int at = 0;
        while (at < tag.length() && (tag.charAt(at) == '<' || tag.charAt(at) == '/')) {
            at++;
        }
        int end = at;
        while (end < tag.length() && isName(tag.charAt(end))) {
            end++;
        }
        return tag.subSequence(at, end).toString().toLowerCase(Locale.ROOT);
    }

    static boolean noProse(String name) {
        return NO_PROSE.contains(name);
    }

    /** Text without its tags and comments; linear. */
    static String strip(String html) {
        var out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? -1 : html.startsWith("<!--", tag) ? endOf(html, "-->", tag) : endOf(html, ">", tag);
            if (tag < 0 || end < 0) {
                return out.append(html, at, html.length()).toString();
            }
            out.append(html, at, tag);
            at = end;
        }
        return out.toString();
    }

    private static int endOf(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':';
    }
}
