package io.adroit.link;

import io.adroit.model.Adr;
import io.adroit.model.GlossaryControl;
import io.adroit.model.RecordLink;
import io.adroit.text.MarkdownText;
import java.util.List;

/**
 * One text to link, with what its page says of linking.
 *
 * @param source the text that offsets refer to
 * @param text what was read from it
 * @param path of its file
 * @param tags of the record, for the scope of entries
 * @param control what the record's front matter says
 * @param self id of the entry whose page it is on; empty on a record's page
 * @param records links to records, in order: no term may overlap them (R17)
 */
record LinkPage(
        String source,
        MarkdownText text,
        String path,
        List<String> tags,
        GlossaryControl control,
        String self,
        List<RecordLink> records) {
    LinkPage {
        tags = List.copyOf(tags);
        records = List.copyOf(records);
    }

    static LinkPage of(Adr adr, List<RecordLink> records) {
        return new LinkPage(
                adr.source().text(),
                adr.body(),
                adr.path(),
                adr.metadata().tags(),
                adr.metadata().glossary(),
                "",
                records);
    }
}
