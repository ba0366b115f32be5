package io.adroit.parse;

import io.adroit.model.Option.Argument;
import io.adroit.model.Option.Leaning;
import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remarks for and against: {@code Good, because}, {@code +}/{@code -} items, lists under {@code Pros:}, pictographs, a table with a column for each. */
final class ArgumentReader {
    private final RecordText record;
    private final List<Argument> found = new ArrayList<>();
    /** What the last heading or label said of what follows; empty when nothing. */
    private Optional<Leaning> under;

    private ArgumentReader(RecordText record, Optional<Leaning> under) {
        this.record = record;
        this.under = under;
    }

    /**
     * Remarks in some blocks.
     *
     * @param under what the heading above them says of all of them
     * @param unmarked whether list items that say neither count as neutral
     */
    static List<Argument> read(RecordText record, List<Block> blocks, Optional<Leaning> under, boolean unmarked) {
        var reader = new ArgumentReader(record, under);
        boolean plusMinus = reader.usesPlus(blocks);
        blocks.forEach(block -> reader.block(block, plusMinus, unmarked));
        return reader.found;
    }

    /** What a heading or label says: {@code Pros}, {@code Negative Consequences:}. */
    static Optional<Leaning> leaning(String label) {
        return switch (Headings.of(label)) {
            case POSITIVE -> Optional.of(Leaning.GOOD);
            case NEGATIVE -> Optional.of(Leaning.BAD);
            case NEUTRAL -> Optional.of(Leaning.NEUTRAL);
            default -> Optional.empty();
        };
    }

    static Optional<Leaning> leaning(Part part) {
        return part == Part.POSITIVE
                ? Optional.of(Leaning.GOOD)
                : part == Part.NEGATIVE
                        ? Optional.of(Leaning.BAD)
                        : part == Part.NEUTRAL ? Optional.of(Leaning.NEUTRAL) : Optional.empty();
    }

    private boolean usesPlus(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.BULLET_LIST)
                .flatMap(list -> list.children().stream())
                .anyMatch(item -> record.source(item.span()).startsWith("+"));
    }

    private void block(Block block, boolean plusMinus, boolean unmarked) {
        switch (block.kind()) {
            case PARAGRAPH -> paragraph(block);
            case BULLET_LIST, ORDERED_LIST -> block.children().forEach(item -> item(item, plusMinus, unmarked));
            case TABLE -> table(block);
            case QUOTE, ADMONITION -> block.children().forEach(child -> block(child, plusMinus, unmarked));
            default -> {}
        }
    }

    /** A label before a list, or remarks line by line. */
    private void paragraph(Block block) {
        var label = Words.oneLine(block.text());
        var leaning = label.length() < 40
                ? leaning(label.endsWith(":") ? label.substring(0, label.length() - 1) : label)
                : Optional.<Leaning>empty();
        if (leaning.isPresent()) {
            under = leaning;
            return;
        }
        for (var line : TextLine.of(record, block)) {
            RemarkMark.of(line.text())
                    .ifPresent(mark -> found.add(new Argument(
                            mark.leaning(), mark.rest(), record.line(line.span().start()), line.span())));
        }
    }

    private void item(Block item, boolean plusMinus, boolean unmarked) {
        if (item.children().isEmpty()) {
            return;
        }
        var first = item.children().get(0);
        var lines = TextLine.of(record, List.of(first));
        var text = Words.oneLine(
                String.join(" ", lines.stream().map(TextLine::text).toList()));
        var label = leaning(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
        if (label.isPresent() && text.length() < 40 && item.children().size() > 1) {
            var outer = under;
            under = label;
            item.children().stream().skip(1).forEach(child -> block(child, plusMinus, unmarked));
            under = outer;
            return;
        }
        var source = record.source(item.span());
        var mark = RemarkMark.of(text)
                .or(() -> plusMinus && source.startsWith("+")
                        ? Optional.of(new RemarkMark(Leaning.GOOD, text))
                        : Optional.empty())
                .or(() -> plusMinus && source.startsWith("-")
                        ? Optional.of(new RemarkMark(Leaning.BAD, text))
                        : Optional.empty())
                .or(() -> under.map(leaning -> new RemarkMark(leaning, text)))
                .or(() -> unmarked ? Optional.of(new RemarkMark(Leaning.NEUTRAL, text)) : Optional.empty());
        if (mark.isPresent() && !text.isEmpty() && Nothing.isFilled(text)) {
            found.add(new Argument(
                    mark.get().leaning(),
                    mark.get().rest(),
                    record.line(first.span().start()),
                    first.span()));
        }
        if (mark.isEmpty()) {
            item.children().stream()
                    .skip(1)
                    .filter(child -> child.kind() != Kind.CODE)
                    .forEach(child -> block(child, plusMinus, false));
        }
    }

    /** Columns headed Pros and Cons; or rows that begin with one of these. */
    private void table(Block table) {
        var rows = table.children();
        if (rows.isEmpty()) {
            return;
        }
        var heads = rows.get(0).children().stream()
                .map(cell -> leaning(Words.oneLine(cell.text())))
                .toList();
        for (var row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.children().size() && i < heads.size(); i++) {
                var cell = row.children().get(i);
                var text = Words.oneLine(cell.text());
                if (heads.get(i).isPresent() && !text.isEmpty()) {
                    found.add(new Argument(
                            heads.get(i).get(), text, record.line(cell.span().start()), cell.span()));
                }
            }
        }
    }
}
