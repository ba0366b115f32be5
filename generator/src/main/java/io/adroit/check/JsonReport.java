package io.adroit.check;

import io.adroit.model.Finding;
import java.util.List;

/** Findings as in {@code data/findings.json}. */
final class JsonReport {
    private JsonReport() {}

    static String of(List<Finding> findings) {
        return JsonText.of(json -> {
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
        });
    }
}
