package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Sections that hold one field: {@code ## Status}, {@code ## Date}, {@code ## Deciders}, {@code ## Supersedes}. */
final class SectionForm implements MetadataForm {
    @Override
    public void read(RecordText record, List<Entry> to) {
        record.chapters().stream()
                .skip(record.title() + 1L)
                .filter(record::isTopLevel)
                .forEach(chapter -> read(record, chapter, to));
    }

    private static void read(RecordText record, Chapter chapter, List<Entry> to) {
        var field = Field.of(Headings.name(chapter.heading()));
        if (field.isEmpty() || isHistory(chapter)) {
            return;
        }
        switch (field.get()) {
            case STATUS -> status(record, chapter, to);
            case RELATES, SUMMARY, NUMBER, TITLE, TYPE, REVIEW -> {}
            default -> whole(record, chapter, field.get(), to);
        }
    }

    private static boolean isHistory(Chapter chapter) {
        return chapter.part() == Part.STATUS
                && Field.of(Headings.name(chapter.heading())).isEmpty();
    }

    private static void whole(RecordText record, Chapter chapter, Field field, List<Entry> to) {
        var lines = lines(record, chapter.blocks());
        if (!lines.isEmpty()) {
            var span = lines.get(0).span();
            to.add(new Entry(
                    field,
                    lines.stream().map(TextLine::text).toList(),
                    record.line(span.start()),
                    record.column(span.start()),
                    "section",
                    lines.stream().map(TextLine::span).toList()));
        }
    }

    /** Each line is a statement of its own; a line may name its field again, or another. */
    private static void status(RecordText record, Chapter chapter, List<Entry> to) {
        for (var line : lines(record, chapter.blocks())) {
            var keys = KeyLine.all(line.text());
            int start = line.span().start();
            if (keys.isEmpty()) {
                to.add(entry(Field.STATUS, line.text(), record, start, line.span()));
            }
            for (var key : keys) {
                to.add(entry(key.field(), key.value(), record, start, line.span()));
            }
        }
        chapter.blocks().stream()
                .filter(block -> block.kind() == Kind.TABLE)
                .forEach(table -> new TableForm(record, "table").read(table, to));
    }

    private static Entry entry(Field field, String value, RecordText record, int start, Span span) {
        return new Entry(field, List.of(value), record.line(start), record.column(start), "section", List.of(span));
    }

    /** Lines of a section; of a task list only what is ticked. */
    private static List<TextLine> lines(RecordText record, List<Block> blocks) {
        var lines = new ArrayList<TextLine>();
        for (var block : blocks) {
            boolean tasks = block.children().stream().anyMatch(item -> Tasks.isTicked(record, item));
            if (block.kind() == Kind.BULLET_LIST && tasks) {
                var ticked = block.children().stream()
                        .filter(item -> Tasks.isTicked(record, item))
                        .toList();
                lines.addAll(
                        TextLine.of(record, List.of(ticked.get(ticked.size() - 1)))); // the latest of several stages
            } else if (block.kind() != Kind.TABLE) {
                lines.addAll(TextLine.of(record, List.of(block)));
            }
        }
        return lines;
    }
}
