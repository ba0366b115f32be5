package io.adroit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of the search: how a text falls into words, and which words count as the same.
 *
 * <p>{@code adroit-search.js} has the same rules; a test compares both over whole vocabularies. A word is a run of letters, digits and combining marks that
 * begins with a letter or digit; each Han or kana character is a word; {@code C++}, {@code C#} and {@code .NET} are kept as written. Words are compared
 * without case and accents, by their stem after M. F. Porter's "An algorithm for suffix stripping" (1980) as Lucene has it.
 */
public final class SearchText {
    /** Longer words are none: hashes, base64 and the like. In UTF-16 units, after folding. */
    private static final int LONGEST = 40;

    /** Words of questions and of grammar, which say nothing of what is sought; left out of a question unless nothing else is left. */
    private static final Set<String> STOP = Set.of(Stopwords.WORDS.split(" "));

    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ς', "σ");

    private final WordMap<Word> known = new WordMap<>(SearchText::word);

    /**
     * A word as the search knows it.
     *
     * @param folded without case, accents and ligatures
     * @param stem what is compared
     */
    public record Word(String folded, String stem) {
        @Override
        public int hashCode() {
            return folded.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Word word && folded.equals(word.folded) && stem.equals(word.stem);
        }
    }

    /**
     * A word at its place.
     *
     * @param word what it is
     * @param start offset of its first character, in UTF-16 units
     * @param end offset after its last
     */
    public record Token(Word word, int start, int end) {}

    /** The words of a text with their places, in order. */
    public List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        scan(text, found::add);
        return found;
    }

    /** Hands each word of a text over, in order. May be called by several threads at once. */
    public void scan(String text, Consumer<Token> taker) {
        bounds(text, (start, end) -> {
            var word = known.get(text, start, end);
            if (counts(word)) {
                taker.accept(new Token(word, start, end));
            }
        });
    }

    /** Takes the place of a word. */
    public interface Bounds {
        /**
         * @param start offset of its first character
         * @param end offset after its last
         */
        void word(int start, int end);
    }

    /** Hands over where each run of characters stands that may be a word; {@link #counts} tells whether it is one. */
    public static void bounds(String text, Bounds taker) {
        int at = 0;
        while (at < text.length()) {
            int end = WordBounds.end(text, at);
            if (end > at) {
                taker.word(at, end);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    /** Whether a word is short enough to be one. */
    public static boolean counts(Word word) {
        return word.folded().length() <= LONGEST;
    }

    /** Stems of a text, joined by blanks; two texts with the same words in the same order have the same. */
    public String stems(String text) {
        return joined(text, true);
    }

    /** Folded words of a text, joined by blanks. */
    public String folded(String text) {
        return joined(text, false);
    }

    /** Whether a folded word is left out of questions. */
    public static boolean stops(String folded) {
        return STOP.contains(folded);
    }

    /** The words left out of questions, folded, apart by one blank. */
    public static String stopWords() {
        return Stopwords.WORDS;
    }

    /** Letters that stay when accents are gone, with what they count as. */
    public static Map<Character, String> letters() {
        return LETTERS;
    }

    /** Whether a character may stand within a word. */
    public static boolean inWord(int codePoint) {
        return WordBounds.inner(codePoint);
    }

    private String joined(String text, boolean stems) {
        var out = new StringBuilder();
        scan(
                text,
                token -> out.append(out.isEmpty() ? "" : " ")
                        .append(stems ? token.word().stem() : token.word().folded()));
        return out.toString();
    }

    /** A word as it is written, as the search knows it. */
    public static Word word(String surface) {
        var folded = fold(surface);
        return new Word(folded, Stemmer.stem(folded));
    }

    private static String fold(String surface) {
        if (plain(surface)) {
            return surface.toLowerCase(Locale.ROOT);
        }
        var apart = Normalizer.normalize(surface, Normalizer.Form.NFD);
        var bare = new StringBuilder(apart.length());
        apart.chars().filter(c -> c < 0x300 || c > 0x36F).forEach(c -> bare.append((char) c));
        var low = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(low.length());
        for (int i = 0; i < low.length(); i++) {
            out.append(LETTERS.getOrDefault(low.charAt(i), low.substring(i, i + 1)));
        }
        return out.toString();
    }

    private static boolean plain(String surface) {
        return surface.chars().allMatch(c -> c < 0x80);
    }
}
