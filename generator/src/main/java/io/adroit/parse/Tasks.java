package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Task lists: {@code - [x] Accepted}. */
final class Tasks {
    private Tasks() {}

    /** Blocks without the boxes that nobody ticked: of {@code - [ ] Superseded by ADR-9} nothing is said. */
    static List<Block> stated(RecordText record, List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.kind() == Kind.BULLET_LIST
                        ? block.children().stream().filter(item -> !hasMark(record, item, ' '))
                        : Stream.of(block))
                .toList();
    }

    static boolean isTicked(RecordText record, Block item) {
        return hasMark(record, item, 'x');
    }

    private static boolean hasMark(RecordText record, Block item, char mark) {
        if (item.kind() != Kind.LIST_ITEM) {
            return false;
        }
        var source = record.source(item.span());
        int open = source.indexOf('[');
        return open >= 0
                && open <= 6
                && open + 2 < source.length()
                && source.charAt(open + 2) == ']'
                && Character.toLowerCase(source.charAt(open + 1)) == mark;
    }
}
