package io.adroit.link;

import java.util.Arrays;

/**
 * The tokens of one text: words, and single marks. A word is a run of letters, digits, {@code _} and combining marks of one script (GLOSSARY R2); each Han, kana
 * or Thai character is a word of its own, since these scripts do not part words.
 */
final class Tokens {
    /** How a token follows the one before it: at once, after blanks or one hyphen (R5), or in any other way. */
    static final byte ADJACENT = 0;

    static final byte PARTED = 1;
    static final byte BROKEN = 2;

    private static final int WORD = 1;
    private static final int SINGLE = 2;
    private static final int HANGUL = 3;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] gaps = new byte[64];
    private int count;
    private CharSequence text = "";

    /** Splits a text; what was there before is gone. */
    Tokens read(CharSequence words) {
        text = words;
        count = 0;
        int at = 0;
        int end = 0;
        while (at < words.length()) {
            int cp = Character.codePointAt(words, at);
            int width = Character.charCount(cp);
            if (isBlank(cp) || isPartingHyphen(at)) {
                at += width;
                continue;
            }
            int kind = kind(cp);
            int from = at;
            at += width;
            if (kind == WORD || kind == HANGUL) {
                at = run(at, kind);
            } else if (kind == SINGLE) {
                at = marks(at);
            }
            add(from, at, gap(end, from));
            end = at;
        }
        return this;
    }

    private int run(int from, int kind) {
        int at = from;
        while (at < text.length()) {
            int cp = Character.codePointAt(text, at);
            if (!isMark(cp) && kind(cp) != kind) {
                break;
            }
            at += Character.charCount(cp);
        }
        return at;
    }

    private int marks(int from) {
        int at = from;
        while (at < text.length() && isMark(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private byte gap(int end, int start) {
        if (start == end) {
            return ADJACENT;
        }
        boolean hyphen = false;
        for (int i = end; i < start; i++) {
            hyphen |= isHyphen(text.charAt(i));
        }
        return !hyphen || start - end == 1 ? PARTED : BROKEN;
    }

    /** Whether a hyphen stands between two characters that are neither blanks nor hyphens, so that it parts words like a blank. */
    private boolean isPartingHyphen(int at) {
        return isHyphen(text.charAt(at))
                && at > 0
                && at + 1 < text.length()
                && !isHyphen(text.charAt(at - 1))
                && !isHyphen(text.charAt(at + 1))
                && !isBlank(text.charAt(at - 1))
                && !isBlank(text.charAt(at + 1));
    }

    private void add(int from, int to, byte gap) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            gaps = Arrays.copyOf(gaps, count * 2);
        }
        starts[count] = from;
        ends[count] = to;
        gaps[count++] = count == 1 ? BROKEN : gap;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    byte gap(int token) {
        return gaps[token];
    }

    /** The text of a token. */
    CharSequence of(int token) {
        return text.subSequence(starts[token], ends[token]);
    }

    /** Whether a token is this word of lower-case ASCII, in whatever case. */
    boolean is(int token, String lowerAscii) {
        int start = starts[token];
        if (ends[token] - start != lowerAscii.length()) {
            return false;
        }
        for (int i = 0; i < lowerAscii.length(); i++) {
            if (Vocabulary.lower(text.charAt(start + i)) != lowerAscii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int kind(int cp) {
        if (cp < 128) {
            return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z' || cp >= '0' && cp <= '9' || cp == '_' ? WORD : 0;
        }
        if (!isWord(cp)) {
            return 0;
        }
        if (cp < 0x0E00) {
            return WORD;
        }
        return switch (Character.UnicodeScript.of(cp)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> SINGLE;
            case HANGUL -> HANGUL;
            default -> cp == 0x30FC ? SINGLE : WORD;
        };
    }

    /** R2: letter, digit, {@code _}, combining mark. */
    static boolean isWord(int cp) {
        return Character.isLetterOrDigit(cp) || cp == '_' || isMark(cp);
    }

    private static boolean isMark(int cp) {
        if (cp < 0x300) {
            return false;
        }
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isBlank(int cp) {
        return cp == ' ' || cp == '\n' || cp == '\t' || cp == '\r' || cp >= 128 && Character.isSpaceChar(cp);
    }

    static boolean isHyphen(int cp) {
        return cp == '-' || cp == '\u2010' || cp == '\u2011';
    }
}
