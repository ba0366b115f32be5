package io.adroit.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list of words to look for: {@code outage} is a word, {@code recover*} any word that begins so, {@code single point} two words in a row.
 * Case never matters.
 */
public final class Vocabulary {
    private static final int SHORTEST_PREFIX = 2;

    private final Set<String> words = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    /** From words as above. */
    public Vocabulary(List<String> entries) {
        for (var entry : entries) {
            var word = entry.toLowerCase(Locale.ROOT).strip();
            if (word.indexOf(' ') >= 0) {
                pairs.add(word);
            } else if (word.endsWith("*")) {
                prefixes.add(word.substring(0, word.length() - 1));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /** Whether a text holds any of the words. */
    public boolean in(List<String> lowerWords) {
        for (int i = 0; i < lowerWords.size(); i++) {
            if (has(lowerWords.get(i)) || i > 0 && pairs.contains(lowerWords.get(i - 1) + " " + lowerWords.get(i))) {
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
        for (int length = SHORTEST_PREFIX; length <= lowerWord.length() && length <= 16; length++) {
            if (prefixes.contains(lowerWord.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text in lower case: runs of letters and digits; what stands between them is dropped. */
    public static List<String> wordsOf(String text) {
        var found = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                found.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return found;
    }

    /** Whether a text of some length is English: about every fourth word of English prose is one of a dozen. */
    public static boolean english(List<String> lowerWords) {
        long common = lowerWords.stream().filter(ENGLISH::contains).count();
        return common * 100 >= lowerWords.size() * 9L;
    }

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "is", "that", "it", "for", "we", "be", "this", "with", "are", "our", "will",
            "not", "by", "from", "which");
}
