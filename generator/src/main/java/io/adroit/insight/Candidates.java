package io.adroit.insight;

import io.adroit.insight.Word.Shape;

/** Which words and runs of words of a block could be jargon: acronyms, names of things, and phrases of two to four words. */
final class Candidates {
    private static final int LONGEST_PHRASE = 4;
    /** So many words in capitals side by side are shouted. */
    private static final int LOUD_RUN = 3;

    private Candidates() {}

    /** What kind of candidate. */
    enum Kind {
        ACRONYM,
        NAME,
        PHRASE
    }

    /** Takes candidates: the words from one index to another, both included. */
    interface Taker {
        void take(Kind kind, Tokens tokens, int from, int to);
    }

    /**
     * Gives every candidate of a block.
     *
     * @param phrases whether phrases and names are looked for: only in English
     */
    static void of(Tokens tokens, boolean phrases, Taker taker) {
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.word(i);
            if (word.shape() == Shape.ACRONYM && !tokens.code(i) && !shouted(tokens, i)) {
                taker.take(Kind.ACRONYM, tokens, i, i);
            } else if (phrases && isName(tokens, i)) {
                taker.take(Kind.NAME, tokens, i, i);
            }
            if (phrases && word.begins() && !tokens.code(i)) {
                phrasesFrom(tokens, i, taker);
            }
        }
    }

    private static void phrasesFrom(Tokens tokens, int first, Taker taker) {
        for (int last = first + 1; last < tokens.size() && last < first + LONGEST_PHRASE; last++) {
            var word = tokens.word(last);
            if (!tokens.joined(last) || tokens.code(last) || !word.inner()) {
                return;
            }
            if (word.ends() && distinct(tokens, first, last)) {
                taker.take(Kind.PHRASE, tokens, first, last);
            }
        }
    }

    /** No word stands twice. */
    private static boolean distinct(Tokens tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            for (int j = i + 1; j <= last; j++) {
                if (tokens.word(i).lower().equals(tokens.word(j).lower())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a word is the name of a thing, and no part of a longer name: "Cloud" in "Cloud Platform" is not. */
    private static boolean isName(Tokens tokens, int at) {
        var word = tokens.word(at);
        if (!word.name() || tokens.code(at) || word.shape() == Shape.CAPITAL && tokens.first(at)) {
            return false;
        }
        boolean before = at > 0 && tokens.joined(at) && tokens.word(at - 1).capital() && !tokens.first(at - 1);
        boolean after = at + 1 < tokens.size()
                && tokens.joined(at + 1)
                && tokens.word(at + 1).capital();
        return !before && !after;
    }

    private static boolean shouted(Tokens tokens, int at) {
        if (tokens.word(at).shouts()) {
            return true;
        }
        int run = 1;
        for (int i = at;
                i > 0
                        && run < LOUD_RUN
                        && tokens.joined(i)
                        && tokens.word(i - 1).loud();
                i--) {
            run++;
        }
        for (int i = at + 1;
                i < tokens.size()
                        && run < LOUD_RUN
                        && tokens.joined(i)
                        && tokens.word(i).loud();
                i++) {
            run++;
        }
        return run >= LOUD_RUN;
    }

    /** The same for all ways to write a candidate: kind, and its words in lower case, the last in the singular. */
    static String key(Kind kind, Tokens tokens, int from, int to) {
        if (kind == Kind.ACRONYM) {
            return "ACRONYM " + tokens.word(from).acronym();
        }
        if (kind == Kind.NAME) {
            return "NAME " + tokens.word(from).lower();
        }
        var key = new StringBuilder("PHRASE");
        for (int i = from; i < to; i++) {
            key.append(' ').append(tokens.word(i).lower());
        }
        return key.append(' ').append(tokens.word(to).singular()).toString();
    }

    /** A number for the first words of a candidate; equal keys have equal numbers. The last word counts without its ending. */
    static int hash(Tokens tokens, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 1_000_003 + tokens.word(i).lower().hashCode();
        }
        return hash * 1_000_003 + tokens.word(to).singularHash();
    }
}
