package io.adroit.text;

import java.util.List;

/**
 * The block of keys before a Markdown text: YAML between {@code ---}, TOML between {@code +++}, or a JSON object.
 *
 * @param values a mapping, {@link YamlValue#ABSENT} where there is no front matter; lines are those of the file
 * @param bodyStart offset where the Markdown begins
 * @param problems what is wrong with it; where it does not parse, {@code values} has its {@code key: value} lines
 */
public record FrontMatter(YamlValue values, int bodyStart, List<Yaml.Problem> problems) {
    /** A licence is shorter. */
    private static final int MAX_COMMENT_LINES = 60;

    /** Lines after which an unclosed fence is a rule and not front matter. */
    private static final int MAX_LINES = 2_000;

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /** Reads the front matter of a text. Never throws, whatever the text. */
    public static FrontMatter read(String unixText) {
        var lines = new Lines(unixText);
        int first = begin(unixText, lines);
        return switch (lineOf(unixText, lines, first)) {
            case "---" -> fenced(unixText, lines, first, "---", "...");
            case "+++" -> fenced(unixText, lines, first, "+++", "+++");
            default -> json(unixText, lines, first);
        };
    }

    /** The first line that is neither empty nor a comment on its own lines, such as a licence. */
    private static int begin(String text, Lines lines) {
        int line = 1;
        while (line < lines.count() && line <= MAX_COMMENT_LINES) {
            var words = lineOf(text, lines, line);
            if (words.startsWith("<!--")) {
                while (line < lines.count()
                        && line <= MAX_COMMENT_LINES
                        && !lineOf(text, lines, line).endsWith("-->")) {
                    line++;
                }
            } else if (!words.isEmpty()) {
                return line;
            }
            line++;
        }
        return Math.min(line, lines.count());
    }

    private static FrontMatter none() {
        return new FrontMatter(YamlValue.ABSENT, 0, List.of());
    }

    private static FrontMatter fenced(String text, Lines lines, int first, String close, String otherClose) {
        int last = Math.min(lines.count(), first + MAX_LINES);
        boolean keys = false;
        for (int line = first + 1; line <= last; line++) {
            var words = lineOf(text, lines, line);
            if (words.equals(close) || words.equals(otherClose)) {
                var inner = text.substring(lines.start(first + 1), lines.start(line));
                return keys || inner.isBlank() ? read(inner, first + 1, lines.start(line + 1), close) : none();
            }
            if (!keys && !words.isEmpty() && !words.startsWith("#")) {
                keys = KeyLines.isKey(words, close.equals("+++") ? '=' : ':') || words.startsWith("[");
                if (!keys) {
                    return none();
                }
            }
        }
        return none();
    }

    private static FrontMatter read(String inner, int firstLine, int bodyStart, String fence) {
        if (fence.equals("+++")) {
            return new FrontMatter(KeyLines.toml(inner, firstLine), bodyStart, List.of());
        }
        var yaml = Yaml.read(inner, firstLine);
        boolean mapping = yaml.value() instanceof YamlValue.Mapping;
        return yaml.complete() && (mapping || inner.isBlank() || yaml.value().equals(YamlValue.ABSENT))
                ? new FrontMatter(yaml.value(), bodyStart, yaml.problems())
                : new FrontMatter(KeyLines.yaml(inner, firstLine), bodyStart, problems(yaml, firstLine));
    }

    private static List<Yaml.Problem> problems(Yaml.Parsed yaml, int firstLine) {
        return yaml.problems().isEmpty() ? List.of(new Yaml.Problem(firstLine, 1, "it has no keys")) : yaml.problems();
    }

    private static FrontMatter json(String text, Lines lines, int first) {
        int start = lines.start(first);
        if (start >= text.length() || text.charAt(start) != '{') {
            return none();
        }
        int end = endOfObject(text, start);
        int quote = start + 1;
        while (quote < end && Character.isWhitespace(text.charAt(quote))) {
            quote++;
        }
        if (end < 0 || text.charAt(quote) != '"') {
            return none();
        }
        var yaml = Yaml.read(text.substring(start, end), first);
        return new FrontMatter(yaml.value(), end, yaml.problems());
    }

    /** Offset after the brace that closes the object at {@code start}, -1 when there is none. */
    private static int endOfObject(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    /** A line without blanks at its end; a first line's byte order mark is gone already. */
    private static String lineOf(String text, Lines lines, int line) {
        return text.substring(lines.start(line), lines.start(line + 1)).stripTrailing();
    }
}
