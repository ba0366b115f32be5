package io.adroit.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.model.Form;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** {@code data/glossary.json}: every entry with the records that use it. Keys are always there, {@code null} for what is absent. */
final class GlossaryJson {
    private final LinkedLibrary linked;

    GlossaryJson(LinkedLibrary linked) {
        this.linked = linked;
    }

    /** The file. */
    Page page() {
        return new Page("data/glossary.json", this::bytes);
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        var uses = new GlossaryUses(linked);
        try (var json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("terms");
            for (var term : linked.library().terms()) {
                term(json, term, uses);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException("Writing JSON to memory went wrong; please report this as a bug.", e);
        }
        return bytes.toByteArray();
    }

    private static void term(JsonGenerator json, Term term, GlossaryUses uses) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", term.id());
        json.writeStringField("term", term.name());
        text(json, "abbreviation", term.abbreviation());
        texts(json, "aliases", aliases(term));
        text(json, "summary", term.summary());
        text(json, "category", term.facts().category());
        json.writeFieldName("level");
        if (term.facts().level() == 0) {
            json.writeNull();
        } else {
            json.writeNumber(term.facts().level());
        }
        texts(json, "related", term.related());
        texts(
                json,
                "confusedWith",
                term.confusables().stream().map(Term.Confusable::id).toList());
        json.writeStringField("source", term.origin().path());
        json.writeStringField("url", term.url());
        json.writeArrayFieldStart("usedIn");
        for (var use : uses.of(term.id()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", use.getKey());
            json.writeNumberField("count", use.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Aliases that a reader may see: no misspellings. */
    static List<String> aliases(Term term) {
        return term.forms().stream()
                .filter(form -> form.kind() == Form.Kind.ALIAS && !form.misspelling())
                .map(Form::text)
                .toList();
    }

    private static void text(JsonGenerator json, String key, String value) throws IOException {
        json.writeFieldName(key);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private static void texts(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
