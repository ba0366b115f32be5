package io.adroit.text;

import java.util.List;

/**
 * The logical text of one paragraph, heading, table cell or definition after inline parsing: what a linker reads.
 *
 * <p>Emphasis is transparent, entities and escapes are resolved, soft hyphens and zero-width characters are gone, a soft line break is one blank. Code,
 * links, images, HTML tags, footnote marks and hard breaks stand as one {@link #BARRIER}; so no match can span them.
 *
 * @param kind what kind of block it is
 * @param section number of the section it stands in (level 1 or 2 headings count, from 0 for the text before the first)
 * @param paragraph number of the block, from 0, for first-per-paragraph
 * @param text the logical text
 * @param offsets source offset of each logical character and, as last item, of the end
 * @param emphases emphasised ranges, outer before inner
 */
public record Prose(Kind kind, int section, int paragraph, String text, Offsets offsets, List<Emphasis> emphases) {
    /** Stands in {@link #text} for anything no term may span. No source holds it, and it leaves a Latin text at one byte per character. */
    public static final char BARRIER = '\0';

    public Prose {
        emphases = List.copyOf(emphases);
    }

    /** Where the text stands. Terms in headings are counted, never linked. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        CELL
    }

    /**
     * A range in emphasis, strong or strike-through marks.
     *
     * @param inner range of the logical text within
     * @param outer source range with its marks
     */
    public record Emphasis(Span inner, Span outer) {}
}
