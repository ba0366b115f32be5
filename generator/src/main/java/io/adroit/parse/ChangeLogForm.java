package io.adroit.parse;

import io.adroit.model.Part;
import java.util.List;
import java.util.Set;

/**
 * Dates of a change log; the earliest is the record's, where nothing else states one. A line that begins with a status ({@code approved (2021-03-15)}, EdgeX)
 * is its status, where nothing else states one.
 */
final class ChangeLogForm implements MetadataForm {
    private static final Set<String> NAMES = Set.of(
            "change log",
            "changelog",
            "revisions",
            "revision history",
            "history",
            "change history",
            "version history",
            "document history",
            "changes",
            "updates");

    @Override
    public void read(RecordText record, List<Entry> to) {
        record.chapters().stream()
                .filter(chapter -> chapter.part() == Part.STATUS
                        && NAMES.contains(Headings.name(chapter.heading()))
                        && chapter.level() > 0)
                .filter(record::isTopLevel)
                .findFirst()
                .ifPresent(chapter -> {
                    for (var line : TextLine.of(record, chapter.blocks())) {
                        if (DateText.find(line.text()).isPresent()) {
                            to.add(entry(Field.LATE_DATE, record, line));
                            if (StatusWords.isStatus(firstWord(line.text()))) {
                                to.add(entry(Field.LATE_STATUS, record, line));
                            }
                        }
                    }
                });
    }

    private static Entry entry(Field field, RecordText record, TextLine line) {
        int start = line.span().start();
        return new Entry(
                field, List.of(line.text()), record.line(start), record.column(start), "history", List.of(line.span()));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
