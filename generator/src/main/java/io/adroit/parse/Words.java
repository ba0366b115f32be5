package io.adroit.parse;

import java.text.Normalizer;
import java.util.Locale;

/** Words made comparable: lower case, without accents, pictographs and marks at their ends, one blank between words. */
final class Words {
    /** What is compared is shorter; normalizing a long run of combining marks takes more than linear time. */
    private static final int LONGEST = 500;

    private Words() {}

    /** Lower case without accents; letters of other scripts lose their combining marks too, so compare only folded with folded. */
    static String fold(String text) {
        if (isAscii(text)) {
            return (text.length() > LONGEST ? text.substring(0, LONGEST) : text).toLowerCase(Locale.ROOT);
        }
        var apart =
                Normalizer.normalize(text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFKD);
        var out = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Folded, letters and digits kept, everything else one blank; nothing at the ends. */
    static String key(String text) {
        var folded = fold(text);
        var out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    /** One blank for each run of blanks and line ends; none at the ends. */
    static String oneLine(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            }
        }
        return out.toString();
    }

    /** Whether a code point is a pictograph or belongs to one: emoji, variation selectors, joiners. */
    static boolean isPictograph(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF
                || c >= 0x2190 && c <= 0x2BFF && Character.getType(c) == Character.OTHER_SYMBOL
                || c == 0xFE0F
                || c == 0xFE0E
                || c == 0x200D
                || c == 0x20E3;
    }

    /** Without pictographs, blanks at the ends removed. */
    static String withoutPictographs(String text) {
        if (isAscii(text)) {
            return text.strip();
        }
        var out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isPictograph(c)).forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    /** The first few characters for a message, with an ellipsis where words were left out. */
    static String quote(String text) {
        var line = oneLine(text);
        int end = Math.min(line.length(), 60);
        return "\""
                + (line.length() > 60
                        ? line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…"
                        : line)
                + "\"";
    }
}
