package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Block.Kind;

/** Task lists: {@code - [x] Accepted}. */
final class Tasks {
    private Tasks() {}

    static boolean isTicked(RecordText record, Block item) {
        if (item.kind() != Kind.LIST_ITEM) {
            return false;
        }
        var source = record.source(item.span());
        int open = source.indexOf('[');
        return open >= 0
                && open <= 6
                && open + 2 < source.length()
                && source.charAt(open + 2) == ']'
                && Character.toLowerCase(source.charAt(open + 1)) == 'x';
    }
}
