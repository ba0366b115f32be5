package io.adroit.insight;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A word as it is written, wherever it stands: looked at once, and shared by all its tokens. */
final class Word {
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST = 3;

    /** How a word is written. */
    enum Shape {
        LOWER,
        CAPITAL,
        MIXED,
        ACRONYM,
        /** Two capitals or more, but no acronym: too long. */
        SHOUTED,
        /** Numbers and single letters. */
        NO_WORD
    }

    private final String text;
    private final String lower;
    private final Shape shape;
    private final boolean inner;
    private final boolean begins;
    private final boolean ends;
    private final boolean template;
    private final boolean name;
    private final boolean shouts;
    private final int singularHash;
    private final AtomicInteger uses = new AtomicInteger();

    Word(String text) {
        this.text = text;
        lower = text.toLowerCase(Locale.ROOT);
        shape = shape(text);
        template = WordLists.TEMPLATE.contains(lower);
        boolean plain = !WordLists.STOP.contains(lower) && !WordLists.VERB.contains(lower);
        boolean phrase =
                shape == Shape.LOWER || shape == Shape.CAPITAL || shape == Shape.MIXED || shape == Shape.ACRONYM;
        shouts = WordLists.SHOUT.contains(lower)
                || WordLists.SHOUT.contains(acronym().toLowerCase(Locale.ROOT));
        inner = phrase
                && (shape != Shape.ACRONYM || !shouts)
                && plain
                && text.length() >= SHORTEST - (shape == Shape.ACRONYM ? 1 : 0)
                && !lower.endsWith("ly");
        begins = inner && !template && !WordLists.BEGIN.contains(lower);
        ends = inner && !WordLists.BEGIN.contains(lower) && !WordLists.END.contains(lower) && !adjective(lower);
        boolean quoted = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
        name = (shape == Shape.CAPITAL || shape == Shape.MIXED)
                && plain
                && !quoted
                && !template
                && text.length() >= SHORTEST
                && !WordLists.BEGIN.contains(lower)
                && !WordLists.END.contains(lower);
        singularHash = singular().hashCode();
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }

    Shape shape() {
        return shape;
    }

    /** Whether a phrase may hold it. */
    boolean inner() {
        return inner;
    }

    /** Whether a phrase may begin with it. */
    boolean begins() {
        return begins;
    }

    /** Whether a phrase may end with it. */
    boolean ends() {
        return ends;
    }

    /** Whether templates say it. */
    boolean template() {
        return template;
    }

    /** Whether it may be the name of a thing. */
    boolean name() {
        return name;
    }

    /** Whether it has a capital first and is no acronym. */
    boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.MIXED;
    }

    /** Whether it has nothing but capitals. */
    boolean loud() {
        return shape == Shape.ACRONYM || shape == Shape.SHOUTED;
    }

    /** Whether it is a plain word when it stands in capitals. */
    boolean shouts() {
        return shouts;
    }

    /** The acronym without its plural s. */
    String acronym() {
        return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    }

    /** In lower case, without a plural ending. */
    String singular() {
        if (lower.length() <= SHORTEST + 1
                || lower.endsWith("ss")
                || lower.endsWith("us")
                || lower.endsWith("is")
                || !lower.endsWith("s")) {
            return lower;
        }
        return lower.endsWith("ies")
                ? lower.substring(0, lower.length() - 3) + "y"
                : lower.substring(0, lower.length() - 1);
    }

    int singularHash() {
        return singularHash;
    }

    /** Counts one use. */
    void use() {
        uses.incrementAndGet();
    }

    /** How often it stands in all records. */
    int uses() {
        return uses.get();
    }

    private static boolean adjective(String word) {
        return word.endsWith("ed")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ful")
                || word.endsWith("ous")
                || word.endsWith("less");
    }

    private static Shape shape(String word) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        boolean plural = word.endsWith("s") && capitals == letters - 1 && capitals >= 2 && digits == 0;
        if (letters < 2) {
            return Shape.NO_WORD;
        }
        if (capitals == letters || plural) {
            boolean acronym = capitals <= LONGEST_ACRONYM && digits <= 2 && letters + digits == word.length();
            return acronym ? Shape.ACRONYM : Shape.SHOUTED;
        }
        if (capitals == 0) {
            return digits > 0 ? Shape.NO_WORD : Shape.LOWER;
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        if (capitals == 1 && first) {
            return digits > 2 ? Shape.NO_WORD : Shape.CAPITAL;
        }
        return first ? Shape.MIXED : Shape.NO_WORD;
    }
}
