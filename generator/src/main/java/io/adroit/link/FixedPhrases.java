package io.adroit.link;

import java.util.List;

/** Phrases in which a common word of glossaries means something else. An entry of the phrase's own still wins, as the longer form (R7). */
final class FixedPhrases {
    private static final List<List<String>> PHRASES = List.of(
            List.of("at", "runtime"),
            List.of("denial", "of", "service"),
            List.of("quality", "of", "service"),
            List.of("terms", "of", "service"),
            List.of("customer", "service"),
            List.of("leaf", "node"),
            List.of("leaf", "nodes"),
            List.of("child", "node"),
            List.of("child", "nodes"),
            List.of("parent", "node"),
            List.of("dom", "node"),
            List.of("dom", "nodes"),
            List.of("tree", "node"),
            List.of("tree", "nodes"),
            List.of("java", "virtual", "machine"),
            List.of("ethereum", "virtual", "machine"));

    private FixedPhrases() {}

    /** Whether tokens are a part, and not the whole, of such a phrase. */
    static boolean hold(Tokens tokens, int first, int last) {
        for (var phrase : PHRASES) {
            int longer = phrase.size() - (last - first + 1);
            for (int shift = 0; longer > 0 && shift <= longer; shift++) {
                if (stands(tokens, first - shift, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(Tokens tokens, int from, List<String> phrase) {
        if (from < 0 || from + phrase.size() > tokens.count()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            boolean parted = i == 0 || tokens.gap(from + i) == Tokens.PARTED;
            if (!parted || !tokens.is(from + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
