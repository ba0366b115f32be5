package io.adroit.model;

/**
 * What a team sets of term linking.
 *
 * @param occurrences which occurrences become links
 */
public record LinkSettings(Occurrences occurrences) {
    /** First per section. */
    public static final LinkSettings STANDARD = new LinkSettings(Occurrences.FIRST_PER_SECTION);

    /** R9. */
    public enum Occurrences {
        ALL,
        FIRST_PER_PARAGRAPH,
        FIRST_PER_SECTION,
        FIRST_PER_PAGE
    }
}
