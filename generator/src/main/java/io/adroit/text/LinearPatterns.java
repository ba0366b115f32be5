package io.adroit.text;

import com.vladsch.flexmark.ast.util.Parsing;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The parser's patterns for inline marks that go back where a text does not end as it began: some read a backslash before a mark in two ways, which doubles
 * the time with each of them, others need the stack of a call for each character. Those here match the same and never go back; where the parser's would
 * take the end of a label or title for one that is escaped, these keep to CommonMark 0.31.2, section 2.4.
 */
final class LinearPatterns {
    /** A backslash, with the mark that it escapes, if any. */
    private static final String ESCAPED = "\\\\[!-/:-@\\[-`{-~]?+";
    /** Characters of a label (CommonMark 0.31.2, section 4.7), and of a title, which nobody reads to its end. */
    private static final String MOST = "{0,999}+";

    private static final Pattern LABEL = Pattern.compile("^\\[(?:[^\\\\\\[\\]]|" + ESCAPED + ")" + MOST + "\\]");
    private static final Pattern DESTINATION_IN_ANGLES =
            Pattern.compile("^<(?:[^<> \\t\\n\\\\\\x00]|" + ESCAPED + ")*+>");
    private static final Pattern TITLE =
            Pattern.compile("^(?:" + title('"', '"') + "|" + title('\'', '\'') + "|" + title('(', ')') + ")");

    private static final String HOST = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern EMAIL =
            Pattern.compile("^<((?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@" + HOST + "(?:\\." + HOST + ")*+))>");

    private static final String NAME = "[a-zA-Z][a-zA-Z0-9-]*+";
    private static final String VALUE = "(?:[^\"'=<>{}`\\x00-\\x20]++|'[^']*+'|\"[^\"]*+\")";
    private static final String ATTRIBUTE = "\\s++[a-zA-Z_:][a-zA-Z0-9:._-]*+(?:\\s*+=\\s*+" + VALUE + ")?+";
    private static final Pattern TAG = Pattern.compile(
            "^(?:<" + NAME + "(?:" + ATTRIBUTE + ")*+\\s*+/?>|</" + NAME + "\\s*+>"
                    + "|<!---->|<!--(?:-?[^>-])(?:-?[^-])*+-->|<[?].*?[?]>|<![A-Z]++\\s++[^>]*+>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)",
            Pattern.CASE_INSENSITIVE);

    private LinearPatterns() {}

    /** For each pattern of a parser that needs it, the one to match instead; a parser makes its own anew for each text, these are made once. */
    static Map<Pattern, Pattern> of(Parsing parsing) {
        return Map.of(
                parsing.LINK_LABEL, LABEL,
                parsing.LINK_DESTINATION_ANGLES, DESTINATION_IN_ANGLES,
                parsing.LINK_TITLE, TITLE,
                parsing.EMAIL_AUTOLINK, EMAIL,
                parsing.HTML_TAG, TAG);
    }

    /** What a tag, comment or instruction must end with; where it does not follow, none begins. */
    static String end(String text, int start) {
        if (text.startsWith("<!--", start)) {
            return "-->";
        }
        if (text.startsWith("<?", start)) {
            return "?>";
        }
        return text.startsWith("<![", start) ? "]]>" : ">";
    }

    private static String title(char open, char close) {
        return "\\" + open + "(?:[^\\\\\\x00\\" + close + "]|" + ESCAPED + ")" + MOST + "\\" + close;
    }
}
