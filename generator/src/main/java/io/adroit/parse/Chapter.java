package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Span;
import java.util.List;

/**
 * A heading with the blocks up to the next heading.
 *
 * @param level of the heading; 0 for what stands before the first
 * @param heading plain text, empty for what stands before the first
 * @param anchor id of the heading on the page, or empty
 * @param span from the heading to the end of its subsections
 * @param contentStart offset after the heading
 * @param blocks directly below, without those of subsections
 * @param parent index of the chapter that holds it, -1 for none
 * @param part what the heading names
 */
record Chapter(
        int level,
        String heading,
        String anchor,
        Span span,
        int contentStart,
        List<Block> blocks,
        int parent,
        Part part) {
    Chapter {
        blocks = List.copyOf(blocks);
    }

    Chapter as(Part other) {
        return new Chapter(level, heading, anchor, span, contentStart, blocks, parent, other);
    }
}
