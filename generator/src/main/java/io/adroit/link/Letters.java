package io.adroit.link;

import io.adroit.model.Form.LetterCase;
import java.util.Set;

/** How the capitals of one word of a form are compared (GLOSSARY R3). */
enum Letters {
    /** The word has no capitals: an ordinary word. */
    ORDINARY(false),
    /** Two to five capitals, such as SLA. */
    ACRONYM(true),
    /** A name of up to three letters, or one that is also an English word, such as Go, C, Lambda, DoS. */
    STRICT_NAME(true),
    /** Capitals that do not matter: Kafka, GraphQL, IDENTITY, Circuit in a phrase. */
    LOOSE_NAME(false),
    /** {@code case: exact}. */
    EXACT(true),
    /** {@code case: ignore}. */
    IGNORED(false);

    /** Names that are also English words (R3.4). */
    private static final Set<String> ENGLISH = Set.of(
            "access",
            "amazon",
            "apple",
            "azure",
            "basic",
            "beam",
            "boundary",
            "camel",
            "celery",
            "chef",
            "circle",
            "compose",
            "confluence",
            "consul",
            "crystal",
            "cypress",
            "dart",
            "dash",
            "delta",
            "drone",
            "druid",
            "elastic",
            "elixir",
            "elm",
            "ember",
            "excel",
            "express",
            "fabric",
            "falcon",
            "flask",
            "flux",
            "gin",
            "glacier",
            "glue",
            "go",
            "grape",
            "harbor",
            "helm",
            "hive",
            "ignite",
            "impala",
            "it",
            "jest",
            "julia",
            "lambda",
            "linear",
            "make",
            "meteor",
            "nest",
            "next",
            "nomad",
            "notion",
            "oracle",
            "outlook",
            "phoenix",
            "pig",
            "play",
            "presto",
            "puppet",
            "rails",
            "react",
            "rest",
            "rook",
            "rust",
            "safari",
            "sail",
            "salt",
            "sentry",
            "slack",
            "snowflake",
            "soap",
            "solid",
            "spark",
            "sphinx",
            "spring",
            "stash",
            "storm",
            "stripe",
            "swift",
            "teams",
            "tempo",
            "travis",
            "vault",
            "velocity",
            "wasp",
            "word");

    private final boolean exact;

    Letters(boolean exact) {
        this.exact = exact;
    }

    /** Whether the word matches only as it is written. */
    boolean exact() {
        return exact;
    }

    /**
     * How a word is compared.
     *
     * @param word as the form has it, marks included
     * @param alone whether it is the form's only word
     */
    static Letters of(String word, boolean alone, LetterCase rule) {
        return switch (rule) {
            case EXACT -> EXACT;
            case IGNORE -> IGNORED;
            case SMART -> smart(word, alone);
        };
    }

    private static Letters smart(String word, boolean alone) {
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        int capitals = (int) word.codePoints().filter(Letters::isCapital).count();
        if (capitals == 0) {
            return ORDINARY;
        }
        if (capitals == letters && letters > 1) {
            return letters <= 5 ? ACRONYM : LOOSE_NAME;
        }
        boolean capitalFirst = capitals == 1 && isCapital(firstLetter(word));
        if (capitalFirst) {
            return alone && (letters <= 3 || isEnglish(word)) ? STRICT_NAME : LOOSE_NAME;
        }
        return letters <= 3 ? STRICT_NAME : LOOSE_NAME;
    }

    /** Whether a word is in the list of names that are also English words. */
    static boolean isEnglish(CharSequence word) {
        return ENGLISH.contains(Fold.of(word));
    }

    static boolean isCapital(int cp) {
        return Character.isUpperCase(cp) || Character.isTitleCase(cp);
    }

    private static int firstLetter(String word) {
        return word.codePoints().filter(Character::isLetter).findFirst().orElse(0);
    }

    /** Whether a word begins with a capital and has a small letter after it. */
    static boolean isCapitalised(CharSequence word) {
        return word.length() > 1
                && isCapital(Character.codePointAt(word, 0))
                && word.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** Whether all letters are capitals, and there are at least two. */
    static boolean isShouted(CharSequence word) {
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        return letters > 1 && word.codePoints().filter(Letters::isCapital).count() == letters;
    }
}
