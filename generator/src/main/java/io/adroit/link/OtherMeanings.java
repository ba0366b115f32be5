package io.adroit.link;

import io.adroit.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a common word of glossaries means something else: in a longer name or set phrase, beside words of program code. An entry of the phrase's own still wins, as the longer form (R7).
 */
final class OtherMeanings {
    private static final int REACH = 40;

    private static final Map<String, List<String>> LISTS = read();
    private static final Map<String, List<List<String>>> PHRASES = phrases();
    private static final Map<String, Set<String>> BESIDE = named("types ");
    private static final Map<String, Set<String>> AFTER = named("after ");

    private OtherMeanings() {}

    /** The words of a list. */
    static Set<String> words(String list) {
        var words = new HashSet<String>();
        LISTS.getOrDefault(list, List.of()).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }

    /** Whether tokens are a part, and not the whole, of a phrase that means something else. */
    static boolean holdPhrase(Tokens tokens, int first, int last) {
        for (var phrase : PHRASES.getOrDefault(singular(Fold.of(tokens.of(first))), List.of())) {
            int longer = phrase.size() - (last - first + 1);
            for (int shift = 0; longer > 0 && shift <= longer; shift++) {
                if (stands(tokens, first - shift, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence of a word has another that shows that a thing of code, or a node of a tree, is meant. */
    static boolean showBeside(Tokens tokens, CharSequence text, int token) {
        var shown = BESIDE.get(singular(Fold.of(tokens.of(token))));
        if (shown == null) {
            return false;
        }
        return shownBy(shown, tokens, text, token, -1) || shownBy(shown, tokens, text, token, 1);
    }

    /** Whether a word in the singular only describes the noun after it: runtime checks. */
    static boolean describe(Tokens tokens, int token) {
        var harmless = AFTER.get(Fold.of(tokens.of(token)));
        if (harmless == null || token + 1 == tokens.count() || tokens.gap(token + 1) != Tokens.PARTED) {
            return false;
        }
        var next = Fold.of(tokens.of(token + 1));
        return Character.isLetter(next.codePointAt(0)) && !harmless.contains(next);
    }

    /** Looks no further than {@link #REACH} tokens, so that a sentence without end costs no more than its length. */
    private static boolean shownBy(Set<String> shown, Tokens tokens, CharSequence text, int token, int step) {
        int end = Math.min(Math.max(token + step * REACH, -1), tokens.count());
        for (int at = token + step; at != end && at >= 0 && at < tokens.count(); at += step) {
            if (endsSentence(text, tokens.start(at))) {
                return false;
            }
            if (shown.contains(Fold.of(tokens.of(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(CharSequence text, int at) {
        return ".!?".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Tokens.isBlank(text.charAt(at + 1));
    }

    private static boolean stands(Tokens tokens, int from, List<String> phrase) {
        if (from < 0 || from + phrase.size() > tokens.count()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            boolean parted = i == 0 || tokens.gap(from + i) == Tokens.PARTED;
            if (!parted || !spells(tokens, from + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean spells(Tokens tokens, int token, String word) {
        int longer = tokens.end(token) - tokens.start(token) - word.length();
        return longer == 0 && tokens.is(token, word) || longer == 1 && tokens.is(token, word + "s");
    }

    /** A folded word without the {@code s} of its plural. */
    static String singular(String folded) {
        return folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }

    private static Map<String, List<List<String>>> phrases() {
        var byWord = new HashMap<String, List<List<String>>>();
        for (var line : LISTS.getOrDefault("phrases", List.of())) {
            var phrase = List.of(line.split(" "));
            for (var word : new HashSet<>(phrase)) {
                byWord.computeIfAbsent(singular(word), unused -> new ArrayList<>())
                        .add(phrase);
            }
        }
        return byWord;
    }

    /** The lists whose name begins with a word, by what follows it. */
    static Map<String, Set<String>> named(String prefix) {
        var found = new HashMap<String, Set<String>>();
        for (var list : LISTS.keySet()) {
            if (list.startsWith(prefix)) {
                found.put(list.substring(prefix.length()), words(list));
            }
        }
        return found;
    }

    private static Map<String, List<String>> read() {
        var lists = new HashMap<String, List<String>>();
        List<String> open = new ArrayList<>();
        for (var line : ResourceLines.of(OtherMeanings.class, "other-meanings.txt")) {
            if (line.startsWith("[")) {
                open = lists.computeIfAbsent(line.substring(1, line.length() - 1), unused -> new ArrayList<>());
            } else {
                open.add(line.strip());
            }
        }
        return lists;
    }
}
