package io.adroit.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Addresses of links taken apart. */
final class Destinations {
    private static final List<String> ENDS = List.of(".md", ".markdown", ".mdx", ".html", ".htm");

    private Destinations() {}

    /** Whether an address has a scheme or a host. */
    static boolean isUrl(String destination) {
        int colon = destination.indexOf(':');
        boolean scheme = colon > 1
                && destination
                        .substring(0, colon)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
        return destination.startsWith("//") || scheme;
    }

    /** The path of an address: no scheme, host, query or fragment; percent signs resolved. */
    static String path(String destination) {
        var path = destination.strip();
        path = path.startsWith("<") && path.endsWith(">") ? path.substring(1, path.length() - 1) : path;
        int end = path.indexOf('#');
        path = end >= 0 ? path.substring(0, end) : path;
        end = path.indexOf('?');
        path = end >= 0 ? path.substring(0, end) : path;
        if (isUrl(path)) {
            int host = path.indexOf("//");
            int slash = host < 0 ? -1 : path.indexOf('/', host + 2);
            path = slash < 0 ? "" : path.substring(slash);
        }
        return unescape(path.replace('\\', '/'));
    }

    /** What stands after {@code #}, or empty. */
    static String fragment(String destination) {
        int at = destination.indexOf('#');
        return at < 0 ? "" : unescape(destination.substring(at + 1));
    }

    private static String unescape(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < path.length(); ) {
            int high = path.charAt(at) == '%' && at + 2 < path.length() ? Character.digit(path.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(path.charAt(at + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                at += 3;
            } else {
                int c = path.codePointAt(at);
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A relative path seen from a folder; empty when it leads out of the root. */
    static Optional<String> resolve(String folder, String path) {
        var parts = new ArrayDeque<String>();
        for (var part : (folder.isEmpty() ? path : folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** A name without its end, if that is one of a page. */
    static String withoutEnd(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var end : ENDS) {
            if (lower.endsWith(end) && lower.length() == name.length()) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }

    /** Whether an address elsewhere may be that of a record's file: of a Markdown file, or of a name of several words. */
    static boolean isRecordAddress(String path, String name) {
        boolean file = !withoutEnd(name).equals(name);
        boolean repository = path.contains("/blob/")
                || path.contains("/tree/")
                || path.contains("/raw/")
                || path.contains("/src/branch/")
                || path.contains("/edit/");
        return file
                || name.length() >= 8
                        && name.contains("-")
                        && (repository || name.chars().anyMatch(Character::isDigit));
    }

    /** How many of the last names two paths share. */
    static int sharedEnd(String one, String other) {
        var a = withoutEnd(one).toLowerCase(Locale.ROOT).split("/", -1);
        var b = withoutEnd(other).toLowerCase(Locale.ROOT).split("/", -1);
        int shared = 0;
        while (shared < a.length && shared < b.length && a[a.length - 1 - shared].equals(b[b.length - 1 - shared])) {
            shared++;
        }
        return shared;
    }

    /** The number in {@code ADR-0007}, {@code #7}, {@code 0007-use-x}; -1 when there is none. */
    static int number(String words) {
        int start = 0;
        while (start < words.length() && !(words.charAt(start) >= '0' && words.charAt(start) <= '9')) {
            start++;
        }
        int end = start;
        while (end < words.length() && end - start < 8 && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end > start && end - start <= 7 ? Integer.parseInt(words.substring(start, end)) : -1;
    }

    /** Words without case, accents and punctuation, to compare titles. */
    static String key(String words) {
        var apart = Normalizer.normalize(words.length() > 300 ? words.substring(0, 300) : words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
