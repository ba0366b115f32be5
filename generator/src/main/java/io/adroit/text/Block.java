package io.adroit.text;

import java.util.List;

/**
 * One block of a Markdown text: what a template dialect looks at. Containers hold their blocks as children, leaves hold text.
 *
 * @param kind what the block is
 * @param level heading level 1 to 6; list nesting from 1; otherwise 0
 * @param span the source of the whole block
 * @param text plain text of a leaf: markup, comments and struck-out text removed, entities and escapes resolved, a soft line break is
 *     {@code \n}; for {@link Kind#CODE} the code as written; for a container empty
 * @param info info string of a code fence, title of an admonition; otherwise empty
 * @param children blocks within, in order
 */
public record Block(Kind kind, int level, Span span, String text, String info, List<Block> children) {
    public Block {
        children = List.copyOf(children);
    }

    /** The kinds of blocks. A table row's children are its cells; a list's children are its items. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET_LIST,
        ORDERED_LIST,
        LIST_ITEM,
        QUOTE,
        ADMONITION,
        CODE,
        TABLE,
        TABLE_HEAD_ROW,
        TABLE_ROW,
        TABLE_CELL,
        DEFINITION_LIST,
        DEFINITION_TERM,
        DEFINITION,
        FOOTNOTE,
        HTML,
        RULE
    }
}
