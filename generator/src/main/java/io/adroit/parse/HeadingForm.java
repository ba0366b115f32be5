package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.model.Status;
import io.adroit.text.Span;
import java.util.List;

/** A status in a heading, such as {@code ## Status - DRAFT}, {@code # Draft: Use X} or {@code # ~~Use X~~}, and {@code ## Date: 2026-07-02}. */
final class HeadingForm implements MetadataForm {
    @Override
    public void read(RecordText record, List<Entry> to) {
        record.chapters().stream()
                .filter(chapter -> chapter.part() == Part.STATUS && record.isTopLevel(chapter))
                .forEach(chapter -> {
                    var words = afterSign(chapter.heading());
                    if (StatusWords.read(words).status() != Status.UNKNOWN) {
                        add(record, chapter, words, to);
                    }
                });
        record.chapters().stream()
                .filter(chapter -> chapter.level() > 1 && record.isTopLevel(chapter))
                .forEach(chapter -> KeyLine.of(chapter.heading())
                        .filter(key -> key.field() == Field.DATE || key.field() == Field.DECIDERS)
                        .filter(key -> !key.value().isEmpty())
                        .ifPresent(key -> add(record, chapter, key.field(), key.value(), to)));
        var title = record.chapters().get(record.title());
        var status = TitleText.of(title.heading(), -1).status();
        if (!status.isEmpty()) {
            add(record, title, status, to);
        } else if (isStruck(record.source(title.span())) && title.level() > 0) {
            add(record, title, "deprecated (struck through)", to);
        }
    }

    /** Whether all of a heading's words are struck through. */
    static boolean isStruck(String source) {
        int end = source.indexOf('\n');
        var line =
                (end < 0 ? source : source.substring(0, end)).replace("#", "").strip();
        return line.length() > 4 && line.startsWith("~~") && line.endsWith("~~");
    }

    private static String afterSign(String heading) {
        for (var sign : List.of(":", " - ", " – ", " — ", "：", "(", "（")) {
            int at = heading.indexOf(sign);
            if (at > 0) {
                return heading.substring(at + sign.length()).strip();
            }
        }
        return "";
    }

    private static void add(RecordText record, Chapter chapter, String words, List<Entry> to) {
        add(record, chapter, Field.STATUS, words, to);
    }

    private static void add(RecordText record, Chapter chapter, Field field, String words, List<Entry> to) {
        int start = chapter.span().start();
        to.add(new Entry(
                field,
                List.of(words),
                record.line(start),
                record.column(start),
                "heading",
                List.of(new Span(start, chapter.contentStart()))));
    }
}
