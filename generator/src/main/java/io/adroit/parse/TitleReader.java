package io.adroit.parse;

import io.adroit.model.Title;
import io.adroit.text.Block;
import java.util.List;
import java.util.Optional;

/** The title: of the first heading that is one, else of the front matter, a line, a first paragraph, and at last of the file name. */
final class TitleReader {
    private TitleReader() {}

    static Title read(RecordText record, List<Entry> entries) {
        return heading(record)
                .or(() -> entry(record, entries, "front matter"))
                .or(() -> paragraph(record))
                .or(() -> entry(record, entries, "line"))
                .or(() -> entry(record, entries, "bullet"))
                .or(() -> entry(record, entries, "table"))
                .orElseGet(() -> fileName(record));
    }

    private static Optional<Title> heading(RecordText record) {
        var chapter = record.chapters().get(record.title());
        var source = record.source(chapter.span());
        var words = chapter.heading().isBlank() && HeadingForm.isStruck(source)
                ? source.substring(0, source.indexOf('\n') < 0 ? source.length() : source.indexOf('\n'))
                        .replace("#", "")
                        .replace("~~", "")
                : chapter.heading();
        var form = chapter.level() == 1 ? "heading 1" : "heading";
        return record.title() == 0
                ? Optional.empty()
                : title(record, words, form, record.line(chapter.span().start()));
    }

    private static Optional<Title> title(RecordText record, String words, String form, int line) {
        var text = TitleText.of(words, record.name().number());
        return text.text().isBlank()
                ? Optional.empty()
                : Optional.of(new Title(text.text(), form, line, text.number()));
    }

    private static Optional<Title> entry(RecordText record, List<Entry> entries, String form) {
        return entries.stream()
                .filter(entry ->
                        entry.field() == Field.TITLE && entry.form().equals(form) && Nothing.isFilled(entry.words()))
                .findFirst()
                .flatMap(entry ->
                        title(record, entry.words(), form.equals("front matter") ? form : "paragraph", entry.line()));
    }

    /** {@code ADR: Use X} or {@code #46. Use X} as a paragraph before everything else. */
    private static Optional<Title> paragraph(RecordText record) {
        var blocks = record.chapters().get(0).blocks().stream()
                .filter(block -> block.kind() != Block.Kind.HTML)
                .toList();
        if (record.title() != 0 || blocks.isEmpty() || blocks.get(0).kind() != Block.Kind.PARAGRAPH) {
            return Optional.empty();
        }
        var line = TextLine.of(record, blocks.get(0)).stream().findFirst();
        return line.filter(first -> first.text().length() < 200
                        && !TitleText.of(first.text(), record.name().number())
                                .text()
                                .equals(first.text()))
                .flatMap(first -> title(
                        record,
                        first.text(),
                        "paragraph",
                        record.line(first.span().start())));
    }

    private static Title fileName(RecordText record) {
        var words = record.name().words().isBlank()
                ? record.name().stem()
                : record.name().words();
        var text = words.isBlank() ? record.file().name() : words;
        int first = text.offsetByCodePoints(0, 1);
        return new Title(
                text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first),
                "file name",
                0,
                -1);
    }
}
