package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code search/language.js}: what the client knows of English: words that a question can lose, letters that fold to others, endings of its stemmer. */
final class LanguageFile {
    /** Steps 2 and 3 of M. F. Porter's "An algorithm for suffix stripping" (1980): an ending, and what takes its place; longer ones before those they end with. */
    private static final String[] ENDINGS = {
        "ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al"
                + " iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log",
        "icate:ic ative: alize:al iciti:ic ical:ic ful: ness:"
    };

    /** Endings that step 4 takes away, as a regular expression. */
    private static final String FOUR = "al|[ae]nce|er|ic|[ai]ble|e?ment|[ae]nt|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion";

    private LanguageFile() {}

    static String call() {
        var letters = SearchText.letters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(" "));
        var endings = Arrays.stream(ENDINGS).map(Script::quoted).collect(Collectors.joining(",", "[", "]"));
        return "adroit.q({stop:" + Script.quoted(SearchText.stopWords()) + ",letters:" + Script.quoted(letters)
                + ",endings:" + endings + ",four:" + Script.quoted(FOUR) + "})\n";
    }
}
