package io.adroit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.model.Finding;
import java.io.IOException;
import java.util.List;

/** Fields as all data files have them: a key is always there, and what is absent is {@code null} (RULINGS 7). */
public final class JsonFields {
    private JsonFields() {}

    /** A text, {@code null} when empty. */
    public static void text(JsonGenerator json, String key, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }

    /** A list of texts, which may be empty. */
    public static void texts(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** An object with every finding, in the order given. */
    public static void findings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("findings");
        for (var finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", finding.severity().label());
            json.writeStringField("file", finding.file());
            json.writeNumberField("line", finding.line());
            json.writeNumberField("column", finding.column());
            json.writeStringField("message", finding.message());
            json.writeStringField("remedy", finding.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
