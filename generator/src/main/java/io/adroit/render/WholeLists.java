package io.adroit.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.model.Page;
import java.io.IOException;
import java.util.List;

/** {@code data/rows.js} and {@code data/entries.js}: all rows of lists that are split over pages, for a reader who narrows them. */
final class WholeLists {
    private final Words words;

    WholeLists(Words words) {
        this.words = words;
    }

    /** Scripts of a page with a list; {@code split} when the list goes on elsewhere. */
    static String[] scripts(boolean split) {
        return split
                ? new String[] {"assets/adroit-whole.js", "assets/adroit-lists.js"}
                : new String[] {"assets/adroit-lists.js"};
    }

    /** Every decision, in the order of the list. */
    static Page decisions(List<AdrRef> all) {
        return new Page(
                "data/rows.js",
                () -> DataScript.of("rowsData", json -> {
                    json.writeStartArray();
                    for (var ref : all) {
                        json.writeStartArray();
                        for (var text : List.of(
                                ref.url(),
                                ref.no(),
                                ref.title(),
                                ref.status().is(),
                                ref.status().word(),
                                ref.inForce() ? "yes" : "no",
                                ref.topic(),
                                ref.packageName(),
                                ref.year())) {
                            json.writeString(text);
                        }
                        json.writeStartArray();
                        for (var name : ref.people()) {
                            json.writeString(name);
                        }
                        json.writeEndArray();
                        json.writeString(ref.iso());
                        json.writeString(ref.date());
                        json.writeString(ref.decides());
                        json.writeBoolean(ref.past());
                        json.writeString(String.join(" · ", ref.relations()));
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                }));
    }

    /** Every entry and every form that leads to one, in the order of the alphabet. */
    Page entries(List<GlossaryPage.Group> groups) {
        return new Page(
                "data/entries.js",
                () -> DataScript.of("entriesData", json -> {
                    json.writeStartObject();
                    json.writeStringField("see", words.say("see"));
                    json.writeStringField("which", words.say("which_one"));
                    json.writeArrayFieldStart("rows");
                    for (var group : groups) {
                        for (var row : group.rows()) {
                            entry(json, row);
                        }
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }));
    }

    private static void entry(JsonGenerator json, GlossaryPage.Row row) throws IOException {
        json.writeStartArray();
        for (var text : List.of(row.name(), row.url(), row.summary(), row.category(), row.uses())) {
            json.writeString(text);
        }
        json.writeStartArray();
        for (var to : row.see()) {
            json.writeStartArray();
            json.writeString(to.name());
            json.writeString(to.url());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndArray();
    }
}
