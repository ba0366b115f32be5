package io.adroit.link;

import java.util.HashMap;
import java.util.Map;

/** The folded words of all forms, numbered; looking up a word of plain ASCII makes no object. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] table = new String[1024];
    private int[] values = new int[1024];
    private int mask = 1023;

    /** The number of a folded word, a new one where it has none yet. */
    int add(String folded) {
        var known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(folded, number);
        if (numbers.size() * 2 > table.length) {
            grow();
        } else {
            place(folded, number);
        }
        return number;
    }

    private void grow() {
        table = new String[table.length * 2];
        values = new int[table.length];
        mask = table.length - 1;
        numbers.forEach(this::place);
    }

    private void place(String word, int number) {
        int at = spread(hash(word, 0, word.length())) & mask;
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = word;
        values[at] = number;
    }

    /** The number of a word as it stands in a text; -1 when no form has it. */
    int find(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 128) {
                var folded = Fold.of(text.subSequence(from, to));
                return numbers.getOrDefault(folded, -1);
            }
        }
        int at = spread(hash(text, from, to)) & mask;
        while (table[at] != null) {
            if (same(table[at], text, from, to)) {
                return values[at];
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    private static boolean same(String folded, CharSequence text, int from, int to) {
        if (folded.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (folded.charAt(i - from) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        return hash;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
