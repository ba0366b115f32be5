package io.adroit.insight;

import io.adroit.text.WordMap;

/** Every word of a library, once; filled by several threads, read by key, never listed, so their order has no part in the result. */
final class WordTable {
    private final WordMap<Word> words = new WordMap<>(Word::new);

    /** The word between two offsets of a text. */
    Word get(String text, int from, int to) {
        return words.get(text, from, to);
    }

    /** How often a word stands as it is written here. */
    int uses(String text) {
        var word = words.known(text);
        return word == null ? 0 : word.uses();
    }
}
