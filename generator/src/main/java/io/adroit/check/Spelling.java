package io.adroit.check;

import java.util.List;
import java.util.Map;

/** Misspelt words of status: those met in public records, and others one or two letters away. */
final class Spelling {
    private static final int LONGEST = 24;
    private static final Map<String, String> MET = Map.ofEntries(
            Map.entry("superceded", "superseded"),
            Map.entry("supercede", "supersede"),
            Map.entry("supercedes", "supersedes"),
            Map.entry("superseeded", "superseded"),
            Map.entry("superseedes", "supersedes"),
            Map.entry("supersceded", "superseded"),
            Map.entry("supersed", "superseded"),
            Map.entry("depricated", "deprecated"),
            Map.entry("deprected", "deprecated"),
            Map.entry("acepted", "accepted"),
            Map.entry("accpeted", "accepted"),
            Map.entry("excepted", "accepted"),
            Map.entry("aproved", "approved"),
            Map.entry("proposd", "proposed"),
            Map.entry("porposed", "proposed"),
            Map.entry("rejcted", "rejected"));

    private Spelling() {}

    /** The right word for a misspelling met in public records, or empty. */
    static String corrected(String lowerWord) {
        return MET.getOrDefault(lowerWord, "");
    }

    /** The word that is at most two letters away, or empty; of equals the first. */
    static String nearest(String lowerWord, List<String> words) {
        if (!corrected(lowerWord).isEmpty()) {
            return corrected(lowerWord);
        }
        if (lowerWord.length() < 4 || lowerWord.length() > LONGEST) {
            return "";
        }
        var best = "";
        int least = 3;
        for (var word : words) {
            int distance = distance(lowerWord, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    /** Letters to add, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
