package io.adroit.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list of words to look for: {@code outage} is a word, {@code recover*} any word that begins so, {@code single point} two words in a row.
 * Case never matters.
 */
public final class Vocabulary {
    private static final int SHORTEST_PREFIX = 2;
    private static final int BUCKETS = 1 << 10;

    private final Set<String> words = new HashSet<>();
    /** Begins of words, by a hash of their first two characters. */
    private final Map<Integer, List<String>> prefixes = new HashMap<>();

    private final BitSet begins = new BitSet(BUCKETS);
    /** Second words by the first. */
    private final Map<String, Set<String>> pairs = new HashMap<>();

    /** From words as above; the star stands after two characters at least. */
    public Vocabulary(List<String> entries) {
        for (var entry : entries) {
            var word = entry.toLowerCase(Locale.ROOT).strip();
            int blank = word.indexOf(' ');
            if (blank >= 0) {
                pairs.computeIfAbsent(word.substring(0, blank), any -> new HashSet<>())
                        .add(word.substring(blank + 1));
            } else if (word.length() > SHORTEST_PREFIX && word.endsWith("*")) {
                begins.set(bucket(word));
                prefixes.computeIfAbsent(bucket(word), any -> new ArrayList<>())
                        .add(word.substring(0, word.length() - 1));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    private static int bucket(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) & BUCKETS - 1;
    }

    /** Whether a text holds any of the words. */
    public boolean in(List<String> lowerWords) {
        for (int i = 0; i < lowerWords.size(); i++) {
            if (has(lowerWords.get(i))) {
                return true;
            }
            var seconds = i == 0 || pairs.isEmpty() ? null : pairs.get(lowerWords.get(i - 1));
            if (seconds != null && seconds.contains(lowerWords.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one lower-case word is listed, alone or by its begin. */
    public boolean has(String lowerWord) {
        if (words.contains(lowerWord)) {
            return true;
        }
        if (lowerWord.length() < SHORTEST_PREFIX || !begins.get(bucket(lowerWord))) {
            return false;
        }
        for (var prefix : prefixes.getOrDefault(bucket(lowerWord), List.of())) {
            if (lowerWord.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** How many words a text has. */
    public static int count(String text) {
        int count = 0;
        boolean within = false;
        for (char c : text.toCharArray()) {
            boolean inner = isInner(c);
            count += inner && !within ? 1 : 0;
            within = inner;
        }
        return count;
    }

    /** Whether a character belongs to a word: letters and digits. */
    public static boolean isInner(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** The words of a text in lower case: runs of letters and digits; what stands between them is dropped. */
    public static List<String> wordsOf(String text) {
        var found = new ArrayList<String>();
        var chars = text.toCharArray();
        int at = 0;
        while (at < chars.length) {
            int start = at;
            boolean ascii = true;
            while (at < chars.length && isInner(chars[at])) {
                char c = chars[at];
                ascii &= c < 128;
                chars[at++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            }
            if (at > start) {
                found.add(
                        ascii
                                ? new String(chars, start, at - start)
                                : text.substring(start, at).toLowerCase(Locale.ROOT));
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether a text of some length is English: about every fourth word of English prose is one of a dozen. */
    public static boolean english(List<String> lowerWords) {
        long common = 0;
        for (var word : lowerWords) {
            common += ENGLISH.contains(word) ? 1 : 0;
        }
        return common * 100 >= lowerWords.size() * 9L;
    }

    private static final Set<String> ENGLISH = new HashSet<>(List.of(
            "the", "of", "and", "to", "is", "that", "it", "for", "we", "be", "this", "with", "are", "our", "will",
            "not", "by", "from", "which"));
}
