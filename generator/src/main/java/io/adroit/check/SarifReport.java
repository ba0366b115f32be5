package io.adroit.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.json.JsonText;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** SARIF 2.1.0 (OASIS, 27 March 2020): only the rules that found something, columns in UTF-16 units, paths relative to the source root. */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final int FINGERPRINT_BYTES = 16;

    private SarifReport() {}

    static String of(List<Finding> findings) {
        var rules = new ArrayList<>(
                new TreeSet<>(findings.stream().map(Finding::rule).toList()));
        return JsonText.indented(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, rules);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (var finding : findings) {
                result(json, finding, rules.indexOf(finding.rule()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json, List<String> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Adroit");
        json.writeArrayFieldStart("rules");
        for (var id : rules) {
            json.writeStartObject();
            json.writeStringField("id", id);
            var rule = RuleCatalogue.of(id);
            if (rule.isPresent()) {
                var what = rule.get().what();
                text(json, "shortDescription", what);
                // GitHub's code scanning refuses rules without these two.
                text(json, "fullDescription", (what + " " + rule.get().question()).strip());
                text(json, "help", what + " Each result says how to mend it.");
                json.writeObjectFieldStart("defaultConfiguration");
                json.writeStringField("level", level(rule.get().standard()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, int rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", level(finding.severity()));
        text(json, "message", finding.message() + " " + finding.remedy());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(finding.file()));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.line());
        json.writeNumberField("startColumn", finding.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("adroit/v1", fingerprint(finding));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case OFF -> "none";
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** The path as a relative URI reference: bytes of UTF-8, all but unreserved characters and slashes escaped (RFC 3986). */
    static String uri(String path) {
        var out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0;
            out.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }

    /** The same for a finding that only moved: neither its line nor numbers in its message count. */
    static String fingerprint(Finding finding) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(Baseline.key(finding).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not there; please report this as a bug.", e);
        }
    }
}
