package io.adroit.parse;

import io.adroit.model.Term.TermPart;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import java.util.List;

/** The first paragraph of a text is the summary, what follows is detail. */
final class TermText {
    private TermText() {}

    /** Reads a value of its own, as YAML, JSON and CSV give it. */
    static void summarise(String markdown, int line, TermDraft draft) {
        var text = Shortcodes.without(markdown);
        var blocks = draft.read(text).blocks();
        int first = firstParagraph(blocks);
        if (first < 0) {
            return;
        }
        draft.summary = TermNames.oneLine(blocks.get(first).text());
        draft.summaryLine = line;
        draft.part(
                TermPart.Kind.DETAIL,
                "",
                text.substring(blocks.get(first).span().end()).strip());
    }

    /** Index of the first paragraph that says something; -1 when there is none before a heading. */
    static int firstParagraph(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var kind = blocks.get(i).kind();
            if (kind == Kind.PARAGRAPH && !blocks.get(i).text().isBlank()) {
                return i;
            }
            if (kind == Kind.HEADING) {
                return -1;
            }
        }
        return -1;
    }
}
