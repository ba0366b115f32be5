package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import java.util.List;
import java.util.Locale;

/** Items of lists. */
final class Items {
    private Items() {}

    /** The items of all lists among some blocks. */
    static List<Block> of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.BULLET_LIST || block.kind() == Kind.ORDERED_LIST)
                .flatMap(list -> list.children().stream())
                .toList();
    }

    /** An item's own first paragraph in one line. */
    static String text(Block item) {
        return item.children().stream()
                .filter(child -> child.kind() == Kind.PARAGRAPH)
                .findFirst()
                .map(paragraph -> TermNames.oneLine(paragraph.text()))
                .orElse("");
    }

    /** What follows one of some words and a colon; empty when the text begins otherwise. */
    static String after(String text, String... heads) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return "";
        }
        var head = text.substring(0, colon)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2011', '-');
        for (var word : heads) {
            if (head.equals(word)) {
                return text.substring(colon + 1).strip();
            }
        }
        return "";
    }
}
