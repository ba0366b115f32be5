package io.adroit.parse;

import java.util.List;
import java.util.Locale;

/** The names of options: {@code Option 1: X}, {@code **X**: what it is}, {@code 2. X}. */
final class OptionTitle {
    private OptionTitle() {}

    /** What stands before a colon or dash, where that is short. */
    static String of(String text) {
        int colon = text.indexOf(": ");
        int dash = text.indexOf(" - ");
        dash = dash < 0 ? text.indexOf(" – ") : dash;
        int end = colon > 0 && (dash < 0 || colon < dash) ? colon : dash;
        boolean number = colon > 0
                && end == colon
                && text.substring(0, colon).toLowerCase(Locale.ROOT).startsWith("option")
                && colon < 12;
        return number
                ? of(text.substring(colon + 2).strip())
                : end > 0 && end <= 80 ? text.substring(0, end).strip() : text;
    }

    /** {@code Option 1: X}, {@code 2. X}, {@code [Option A] X}. */
    static String withoutNumber(String words) {
        var text = Words.withoutPictographs(words);
        var key = text.toLowerCase(Locale.ROOT);
        int at = 0;
        for (var word :
                List.of("[option", "option", "alternative", "opción", "opcion", "opção", "variante", "方案", "选项")) {
            if (key.startsWith(word)) {
                at = word.length();
                while (at < text.length() && (" #.".indexOf(text.charAt(at)) >= 0)) {
                    at++;
                }
                int end = at;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end - at < 3) {
                    end++;
                }
                boolean sign = end > at && end < text.length() && ":-–—.)]：".indexOf(text.charAt(end)) >= 0
                        || text.startsWith(" - ", end)
                        || text.startsWith(" – ", end);
                at = sign ? end : 0;
                break;
            }
        }
        if (at == 0) {
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            at = at > 0 && at < text.length() && ".):".indexOf(text.charAt(at)) >= 0 ? at : 0;
        }
        while (at > 0 && at < text.length() && " :-–—.)]：".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var rest = at < text.length() ? text.substring(at).strip() : text;
        return rest.endsWith(":") && rest.length() > 1
                ? rest.substring(0, rest.length() - 1).strip()
                : rest;
    }

    /** The title without blanks, case and punctuation, to compare. */
    static String key(String title) {
        return Words.key(title).replace(" ", "");
    }
}
