package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph or the like.
 *
 * @param text plain
 * @param span its source
 */
record TextLine(String text, Span span) {
    /** Lines of a leaf; the source is told by counting line ends, which agree but for markup that spans lines. */
    static List<TextLine> of(RecordText record, Block leaf) {
        var texts = leaf.text().split("\n", -1);
        var lines = new ArrayList<TextLine>();
        int first = record.line(leaf.span().start());
        int last = record.line(Math.max(leaf.span().end() - 1, leaf.span().start()));
        for (int i = 0; i < texts.length; i++) {
            int line = Math.min(first + i, last);
            int start = Math.max(record.lines().start(line), leaf.span().start());
            int end = i == texts.length - 1
                    ? leaf.span().end()
                    : Math.min(record.lines().start(line + 1), leaf.span().end());
            if (!texts[i].isBlank()) {
                lines.add(new TextLine(texts[i].strip(), new Span(start, Math.max(start, end))));
            }
        }
        return lines;
    }

    /** Lines of all leaves below some blocks, in order; code is left out. */
    static List<TextLine> of(RecordText record, List<Block> blocks) {
        var lines = new ArrayList<TextLine>();
        blocks.forEach(block -> collect(record, block, lines));
        return lines;
    }

    private static void collect(RecordText record, Block block, List<TextLine> to) {
        switch (block.kind()) {
            case CODE, HTML, RULE -> {}
            case TABLE_HEAD_ROW, TABLE_ROW -> row(block, to);
            default -> {
                if (block.children().isEmpty()) {
                    to.addAll(of(record, block));
                } else {
                    block.children().forEach(child -> collect(record, child, to));
                }
            }
        }
    }

    /** A row's cells on one line. */
    private static void row(Block row, List<TextLine> to) {
        var text = Words.oneLine(
                String.join(" ", row.children().stream().map(Block::text).toList()));
        if (!text.isEmpty()) {
            to.add(new TextLine(text, row.span()));
        }
    }
}
