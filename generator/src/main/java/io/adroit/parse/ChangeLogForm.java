package io.adroit.parse;

import io.adroit.model.Part;
import java.util.List;
import java.util.Set;

/** Dates of a change log; the earliest is the record's, where nothing else states one. */
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
                            int start = line.span().start();
                            to.add(new Entry(
                                    Field.LATE_DATE,
                                    List.of(line.text()),
                                    record.line(start),
                                    record.column(start),
                                    "history",
                                    List.of(line.span())));
                        }
                    }
                });
    }
}
