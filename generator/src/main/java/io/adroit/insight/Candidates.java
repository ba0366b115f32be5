package io.adroit.insight;

import io.adroit.insight.Token.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words and runs of words of a block could be jargon: acronyms, names of things, and phrases of two to four words. */
final class Candidates {
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_WORD = 3;

    private Candidates() {}

    /** What kind of candidate. */
    enum Kind {
        ACRONYM,
        NAME,
        PHRASE
    }

    /** Takes candidates; {@code key} is the same for all ways to write it, {@code words} its number of words. */
    interface Taker {
        void take(Kind kind, String key, int words, int start, int end);
    }

    /**
     * Gives every candidate of a block.
     *
     * @param phrases whether phrases and names are looked for: only in English
     */
    static void of(List<Token> tokens, boolean phrases, Taker taker) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.shape() == Shape.ACRONYM && !shouted(tokens, i)) {
                taker.take(
                        Kind.ACRONYM,
                        token.acronym(),
                        1,
                        token.start(),
                        token.start() + token.acronym().length());
            } else if (phrases && isName(token) && standsAlone(tokens, i)) {
                taker.take(Kind.NAME, token.lower(), 1, token.start(), token.end());
            }
            if (phrases) {
                phrasesFrom(tokens, i, taker);
            }
        }
    }

    private static void phrasesFrom(List<Token> tokens, int first, Taker taker) {
        if (!inner(tokens.get(first)) || !canBegin(tokens.get(first))) {
            return;
        }
        var key = new StringBuilder(tokens.get(first).lower());
        for (int last = first + 1; last < tokens.size() && last < first + LONGEST_PHRASE; last++) {
            var token = tokens.get(last);
            if (!token.joined() || !inner(token)) {
                return;
            }
            if (canEnd(token) && mixedEnough(tokens, first, last)) {
                taker.take(
                        Kind.PHRASE,
                        key + " " + singular(token),
                        last - first + 1,
                        tokens.get(first).start(),
                        token.end());
            }
            key.append(' ').append(token.lower());
        }
    }

    private static boolean mixedEnough(List<Token> tokens, int first, int last) {
        Set<String> words = new HashSet<>();
        boolean template = true;
        for (int i = first; i <= last; i++) {
            words.add(tokens.get(i).lower());
            template &= WordLists.TEMPLATE.contains(tokens.get(i).lower());
        }
        return !template && !WordLists.PHRASE.contains(key(tokens, first, last)) && words.size() == last - first + 1;
    }

    private static String key(List<Token> tokens, int first, int last) {
        var key = new StringBuilder(tokens.get(first).lower());
        for (int i = first + 1; i < last; i++) {
            key.append('_').append(tokens.get(i).lower());
        }
        return key.append('_').append(singular(tokens.get(last))).toString();
    }

    private static boolean inner(Token token) {
        boolean shape = token.shape() == Shape.LOWER
                || token.shape() == Shape.CAPITAL
                || token.shape() == Shape.MIXED
                || token.shape() == Shape.ACRONYM;
        return shape
                && token.text().length() >= SHORTEST_WORD - (token.shape() == Shape.ACRONYM ? 1 : 0)
                && !WordLists.STOP.contains(token.lower())
                && !WordLists.VERB.contains(token.lower())
                && !token.lower().endsWith("ly");
    }

    private static boolean canBegin(Token token) {
        return !WordLists.BEGIN.contains(token.lower()) && !WordLists.TEMPLATE.contains(token.lower());
    }

    private static boolean canEnd(Token token) {
        var word = token.lower();
        boolean adjective = word.endsWith("ed")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ful")
                || word.endsWith("ous")
                || word.endsWith("less");
        return !WordLists.END.contains(word) && !WordLists.BEGIN.contains(word) && !adjective;
    }

    /** Whether a name is no part of a longer one: "Cloud" in "Cloud Platform" is not. */
    private static boolean standsAlone(List<Token> tokens, int at) {
        boolean before = at > 0
                && tokens.get(at).joined()
                && capital(tokens.get(at - 1))
                && !tokens.get(at - 1).first();
        boolean after = at + 1 < tokens.size() && tokens.get(at + 1).joined() && capital(tokens.get(at + 1));
        return !before && !after;
    }

    private static boolean capital(Token token) {
        return token.shape() == Shape.CAPITAL || token.shape() == Shape.MIXED;
    }

    private static boolean isName(Token token) {
        boolean shape = token.shape() == Shape.MIXED || token.shape() == Shape.CAPITAL && !token.first();
        return shape
                && token.text().length() >= SHORTEST_WORD
                && token.text().indexOf('\'') < 0
                && token.text().indexOf('’') < 0
                && !WordLists.STOP.contains(token.lower())
                && !WordLists.VERB.contains(token.lower())
                && !WordLists.BEGIN.contains(token.lower())
                && !WordLists.END.contains(token.lower())
                && !WordLists.TEMPLATE.contains(token.lower());
    }

    private static boolean shouted(List<Token> tokens, int at) {
        if (WordLists.SHOUT.contains(tokens.get(at).lower())
                || WordLists.SHOUT.contains(tokens.get(at).acronym().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean before = at > 0 && tokens.get(at).joined() && loud(tokens.get(at - 1));
        boolean after = at + 1 < tokens.size() && tokens.get(at + 1).joined() && loud(tokens.get(at + 1));
        return before && after;
    }

    private static boolean loud(Token token) {
        return token.shape() == Shape.ACRONYM || token.shape() == Shape.SHOUTED;
    }

    /** The last word of a phrase without a plural ending. */
    private static String singular(Token token) {
        var word = token.lower();
        if (word.length() <= SHORTEST_WORD + 1
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || !word.endsWith("s")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
