package io.adroit.model;

/**
 * One way a term is written.
 *
 * @param text as it stands in mid-sentence
 * @param kind term before abbreviation before alias
 * @param letterCase how its case is compared
 * @param inflect whether plurals count
 * @param link false: found and counted, and blocks shorter terms within it, but not linked
 * @param misspelling true: found by the search, never shown or linked
 */
public record Form(String text, Kind kind, LetterCase letterCase, boolean inflect, boolean link, boolean misspelling) {
    /** Rank of a form among several owners: the first wins. */
    public enum Kind {
        TERM,
        ABBREVIATION,
        ALIAS
    }

    /** R3. */
    public enum LetterCase {
        SMART,
        EXACT,
        IGNORE
    }
}
