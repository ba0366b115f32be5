package io.adroit.parse;

import java.util.List;

/** Languages whose verb follows what it speaks of: {@code ADR-10 により置換}, {@code 已被 ADR-8 取代}, {@code ADR-3에 의해 대체됨}. */
final class Postposed {
    private static final List<String> VERBS =
            List.of("により置換", "によって置換", "に置換", "により置き換え", "によって置き換え", "に置き換え", "で置き換え", "에 의해 대체", "으로 대체", "로 대체");

    /** Verbs that say so only after a word that makes them passive. */
    private static final List<String> PASSIVE_VERBS = List.of("取代", "替代", "替换", "替換", "代替");

    private static final List<String> PASSIVE = List.of("被", "由");

    /** A verb is looked for in so many characters; statuses of public records need 60. */
    private static final int LONGEST = 300;

    private Postposed() {}

    /**
     * Where the verb begins that says that what stands before it took the record's place, -1 for none.
     *
     * @param before what stands before the words, in the same line
     */
    static int verb(String before, String words) {
        if (words.length() > LONGEST || words.chars().noneMatch(c -> c >= 0x3040)) {
            return -1;
        }
        int first = VERBS.stream()
                .mapToInt(words::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        return first >= 0 ? first : passive(before, words);
    }

    /** {@code 已被 ADR-8 取代}, but not {@code 取代 ADR-8}, which speaks of the other. */
    private static int passive(String before, String words) {
        for (var verb : PASSIVE_VERBS) {
            int at = words.indexOf(verb);
            var all = before + words.substring(0, Math.max(at, 0));
            if (at >= 0 && PASSIVE.stream().anyMatch(all::contains)) {
                return at;
            }
        }
        return -1;
    }
}
