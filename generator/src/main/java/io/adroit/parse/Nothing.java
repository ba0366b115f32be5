package io.adroit.parse;

import java.util.Set;

/** Words that fill a field to say that there is nothing to say. */
final class Nothing {
    private static final Set<String> WORDS = Set.of(
            "",
            "n a",
            "na",
            "none",
            "no",
            "nothing",
            "not applicable",
            "tbd",
            "null",
            "nil",
            "false",
            "unknown",
            "to be decided",
            "keine",
            "keiner",
            "kein",
            "ninguno",
            "ninguna",
            "nenhum",
            "nenhuma",
            "aucun",
            "aucune",
            "nessuno",
            "nessuna",
            "нет",
            "无",
            "無",
            "なし",
            "없음",
            "x",
            "tba",
            "optional",
            "not yet",
            "none yet",
            "nobody",
            "no one");

    private Nothing() {}

    /** Whether words say something: not {@code N/A}, {@code -}, {@code none}, nor a template's placeholder. */
    static boolean isFilled(String words) {
        return !WORDS.contains(Words.key(words)) && !Placeholders.isPlaceholder(words);
    }
}
