package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import java.util.List;
import java.util.Optional;

/** Tables of metadata: a key and its value in each row, a row of keys above a row of values, or a history whose last row holds. */
final class TableForm {
    private final RecordText record;
    private final String form;

    TableForm(RecordText record, String form) {
        this.record = record;
        this.form = form;
    }

    void read(Block table, List<Entry> to) {
        var rows = table.children();
        if (rows.isEmpty()) {
            return;
        }
        var head = rows.get(0);
        long keys =
                head.children().stream().filter(cell -> field(cell).isPresent()).count();
        boolean horizontal = head.kind() == Kind.TABLE_HEAD_ROW
                && rows.size() > 1
                && keys >= 1
                && keys * 2 >= filled(head)
                && !(head.children().size() == 2 && keys < 2);
        if (horizontal) {
            horizontal(head, rows, to);
        } else {
            rows.forEach(row -> vertical(row, to));
        }
    }

    private static long filled(Block row) {
        return row.children().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    private static Optional<Field> field(Block cell) {
        var text = cell.text().strip();
        return Field.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }

    private void horizontal(Block head, List<Block> rows, List<Entry> to) {
        boolean status = head.children().stream()
                .anyMatch(cell -> field(cell).filter(Field.STATUS::equals).isPresent());
        if (rows.size() > 2 && !status) {
            return; // a list of versions or people, not of fields
        }
        var last = rows.get(rows.size() - 1);
        for (int i = 0; i < head.children().size() && i < last.children().size(); i++) {
            var value = last.children().get(i);
            field(head.children().get(i)).ifPresent(found -> add(found, value, rows.size() > 2 ? "history" : form, to));
        }
    }

    /** Cells in pairs: key, value, key, value. */
    private void vertical(Block row, List<Entry> to) {
        var cells = row.children();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            var value = cells.get(i + 1);
            field(cells.get(i)).ifPresent(found -> add(found, value, form, to));
        }
    }

    private void add(Field field, Block cell, String form, List<Entry> to) {
        int start = cell.span().start();
        to.add(new Entry(
                field,
                List.of(cell.text().strip()),
                record.line(start),
                record.column(start),
                form,
                List.of(cell.span())));
    }
}
