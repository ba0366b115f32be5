package io.adroit.edit;

import io.adroit.model.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a person, written so that they read as just these words and as no mark, link or key. */
final class Literal {
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");
    private static final Pattern CLOSING_HASHES = Pattern.compile("(^|\\s)(#+)$");
    private static final Pattern PLAIN_YAML = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._,'()/-]*");
    private static final Set<String> YAML_WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    /** Most bytes of the words in a file's name; 255 is what file systems take, and a link has to be read too. */
    private static final int LONGEST_NAME = 100;

    private Literal() {}

    /** One line: each run of blanks, line ends and other controls is a blank. */
    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip();
    }

    /** As Markdown in a heading, in running text or between the brackets of a link. */
    static String markdown(String words) {
        var line = oneLine(words);
        var out = new StringBuilder(line.length() + 8);
        for (int at = 0; at < line.length(); at++) {
            if (isMark(line, at)) {
                out.append('\\');
            }
            out.append(line.charAt(at));
        }
        return CLOSING_HASHES.matcher(out).replaceFirst("$1\\\\$2");
    }

    private static boolean isMark(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case '\\', '`', '*', '[', ']', '<' -> true;
            case '_' -> !isWordAt(line, at - 1) || !isWordAt(line, at + 1);
            case '~' -> line.startsWith("~", at + 1) || at > 0 && line.charAt(at - 1) == '~';
            case '#' -> at == 0;
            case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
            default -> false;
        };
    }

    private static boolean isWordAt(String line, int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    /** As a value in YAML, in quotes where it needs them. */
    static String yaml(String words) {
        var line = oneLine(words);
        boolean plain = PLAIN_YAML.matcher(line).matches() && !YAML_WORDS.contains(line.toLowerCase(Locale.ROOT));
        return plain || line.isEmpty() ? line : "\"" + inDoubleQuotes(line) + "\"";
    }

    /** As part of a value that stands in double quotes. */
    static String inDoubleQuotes(String words) {
        return oneLine(words).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * As the name of a file: an id without dots, cut between words where it is long.
     *
     * @param separator stands between the words
     */
    static String fileName(String words, String separator) {
        var out = new StringBuilder();
        for (var word :
                Ids.slug(oneLine(words)).replace('.', '-').replace('_', '-').split("-")) {
            var longer = word.isEmpty() ? "" : (out.isEmpty() ? "" : separator) + word;
            if (bytes(out) + bytes(longer) > LONGEST_NAME) {
                return out.isEmpty() ? cut(word) : out.toString();
            }
            out.append(longer);
        }
        return out.toString();
    }

    private static String cut(String word) {
        var out = new StringBuilder();
        word.codePoints().takeWhile(c -> bytes(out) < LONGEST_NAME - 4).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
