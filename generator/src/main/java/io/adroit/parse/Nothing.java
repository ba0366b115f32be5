package io.adroit.parse;

import java.util.List;
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

    private static final List<String> REMARK_SIGNS = List.of(" \u2014 ", " \u2013 ", " - ", " (", "; ");

    private Nothing() {}

    /** Whether words say something: not {@code N/A}, {@code -}, {@code none}, nor one of these with a remark, nor a template's placeholder. */
    static boolean isFilled(String words) {
        return !WORDS.contains(Words.key(words)) && !hasRemark(words) && !Placeholders.isPlaceholder(words);
    }

    /** {@code N/A — supplements ADR-25}. */
    private static boolean hasRemark(String words) {
        for (var sign : REMARK_SIGNS) {
            int at = words.indexOf(sign);
            var before = at > 0 ? Words.key(words.substring(0, at)) : "";
            if (before.length() > 1 && WORDS.contains(before)) {
                return true;
            }
        }
        return false;
    }
}
