package io.adroit.text;

import io.adroit.text.YamlValue.Items;
import io.adroit.text.YamlValue.Mapping;
import io.adroit.text.YamlValue.Pair;
import io.adroit.text.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Front matter line by line: TOML's {@code key = value}, and what is left of YAML that does not parse. */
final class KeyLines {
    private final char sign;
    private final String[] lines;
    private final int firstLine;
    private final List<Pair> pairs = new ArrayList<>();

    private KeyLines(String text, int firstLine, char sign) {
        this.sign = sign;
        this.firstLine = firstLine;
        this.lines = text.split("\n", -1);
    }

    /** Broken YAML: keys at the left margin, their values, list items and continued lines below them. */
    static YamlValue yaml(String text, int firstLine) {
        return new KeyLines(text, firstLine, ':').read();
    }

    /** TOML: keys of all tables side by side, values as texts and lists of texts. */
    static YamlValue toml(String text, int firstLine) {
        return new KeyLines(text, firstLine, '=').read();
    }

    /** Whether a line begins with a key: words without blanks at the left margin, then the sign. */
    static boolean isKey(String line, char sign) {
        int at = line.indexOf(sign);
        if (at <= 0 || Character.isWhitespace(line.charAt(0)) || line.startsWith("- ")) {
            return false;
        }
        var key = line.substring(0, at).strip();
        boolean ends = sign == '=' || at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
        return ends && key.length() <= 60 && key.chars().allMatch(KeyLines::inKey);
    }

    private static boolean inKey(int c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_' || c == '.' || c == '"' || c == '\'';
    }

    private YamlValue read() {
        int line = 0;
        while (line < lines.length) {
            line = isKey(lines[line], sign) ? pair(line) : line + 1;
        }
        return new Mapping(pairs, firstLine, 1);
    }

    /** Reads the pair that begins on a line and gives the line after it. */
    private int pair(int line) {
        var words = lines[line];
        int at = words.indexOf(sign);
        var value = new StringBuilder(words.substring(at + 1).strip());
        var items = new ArrayList<YamlValue>();
        int next = line + 1;
        boolean array = value.indexOf("[") == 0 && sign == '=';
        for (; next < lines.length && !isKey(lines[next], sign); next++) {
            var more = lines[next].strip();
            if (more.startsWith("- ")) {
                items.add(scalar(more.substring(2), next, lines[next].indexOf('-') + 3));
            } else if (!more.isEmpty()
                    && !more.startsWith("#")
                    && (sign == ':' || array && value.charAt(value.length() - 1) != ']')) {
                value.append(' ').append(more);
            }
        }
        var key = new Scalar(unquote(words.substring(0, at).strip()), firstLine + line, 1);
        var text = value.toString();
        YamlValue read = items.isEmpty() ? value(text, line, at + 2) : new Items(items, firstLine + line, at + 2);
        pairs.add(new Pair(key, read));
        return next;
    }

    private YamlValue value(String text, int line, int column) {
        if (!text.startsWith("[") || !text.endsWith("]") || text.contains("](")) {
            return scalar(text, line, column);
        }
        var items = new ArrayList<YamlValue>();
        int from = 1;
        char quote = 0;
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote == 0 && (c == ',' || at == text.length() - 1)) {
                if (!text.substring(from, at).isBlank()) {
                    items.add(scalar(text.substring(from, at), line, column));
                }
                from = at + 1;
            } else if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return new Items(items, firstLine + line, column);
    }

    private Scalar scalar(String text, int line, int column) {
        return new Scalar(unquote(text.strip()), firstLine + line, column);
    }

    private static String unquote(String text) {
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
