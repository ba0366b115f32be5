package io.adroit.parse;

import java.util.ArrayList;
import java.util.List;

/** All that a record states of itself, the forms that count more first. */
final class MetadataReader {
    /** Where two forms disagree, the earlier one wins. */
    private static final List<MetadataForm> FORMS = List.of(
            new FrontMatterForm(),
            new HeadForm(),
            new SectionForm(),
            new HeadingForm(),
            new BareStatusForm(),
            new BadgeForm(),
            new ChangeLogForm());

    private MetadataReader() {}

    static List<Entry> read(RecordText record) {
        var entries = new ArrayList<Entry>();
        FORMS.forEach(form -> form.read(record, entries));
        return entries;
    }
}
