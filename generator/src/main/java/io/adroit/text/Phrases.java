package io.adroit.text;

import java.util.ArrayList;
import java.util.List;

/** Phrases in lower case, all looked for in one walk over a text; case never matters. */
public final class Phrases {
    private static final int BUCKETS = 1 << 10;

    /** By a hash of their first two characters. */
    private final String[][] buckets = new String[BUCKETS][];

    /** @param phrases in lower case, of two characters or more */
    public Phrases(List<String> phrases) {
        for (var phrase : phrases) {
            int bucket = bucket(phrase.charAt(0), phrase.charAt(1));
            var all = new ArrayList<>(buckets[bucket] == null ? List.<String>of() : List.of(buckets[bucket]));
            all.add(phrase);
            buckets[bucket] = all.toArray(String[]::new);
        }
    }

    /** Where the first of them stands, as a whole or within a word; -1 when none does. */
    public int indexIn(String text) {
        char before = text.isEmpty() ? 0 : lower(text.charAt(0));
        for (int at = 1; at < text.length(); at++) {
            char c = lower(text.charAt(at));
            var likely = buckets[bucket(before, c)];
            for (int i = 0; likely != null && i < likely.length; i++) {
                if (text.regionMatches(true, at - 1, likely[i], 0, likely[i].length())) {
                    return at - 1;
                }
            }
            before = c;
        }
        return -1;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & BUCKETS - 1;
    }

    private static char lower(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }
}
