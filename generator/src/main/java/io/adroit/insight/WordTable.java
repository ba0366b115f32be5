package io.adroit.insight;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every word of a library, once; filled by several threads, read by key, never listed, so their order has no part in the result. */
final class WordTable {
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    Word get(String text) {
        var known = words.get(text);
        return known == null ? words.computeIfAbsent(text, Word::new) : known;
    }

    /** How often a word stands as it is written here. */
    int uses(String text) {
        var word = words.get(text);
        return word == null ? 0 : word.uses();
    }
}
