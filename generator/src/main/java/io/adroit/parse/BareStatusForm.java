package io.adroit.parse;

import java.util.List;

/** A status as a paragraph of its own right under the title, without a key: {@code Superseded}, {@code **Accepted**}. */
final class BareStatusForm implements MetadataForm {
    @Override
    public void read(RecordText record, List<Entry> to) {
        record.head().limit(record.title() + 1L).forEach(chapter -> {
            for (var line :
                    TextLine.of(record, chapter.blocks().stream().limit(3).toList())) {
                if (StatusWords.isStatus(line.text())) {
                    int start = line.span().start();
                    to.add(new Entry(
                            Field.STATUS,
                            List.of(line.text()),
                            record.line(start),
                            record.column(start),
                            "line",
                            List.of(line.span())));
                }
            }
        });
    }
}
