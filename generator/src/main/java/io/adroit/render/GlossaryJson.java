package io.adroit.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.json.JsonFields;
import io.adroit.json.JsonText;
import io.adroit.model.Form;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.Term;
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
        var uses = new GlossaryUses(linked);
        return JsonText.bytes(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("terms");
            for (var term : linked.library().terms()) {
                term(json, term, uses);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    private static void term(JsonGenerator json, Term term, GlossaryUses uses) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", term.id());
        json.writeStringField("term", term.name());
        JsonFields.text(json, "abbreviation", term.abbreviation());
        JsonFields.texts(json, "aliases", aliases(term));
        JsonFields.text(json, "summary", term.summary());
        JsonFields.text(json, "category", term.facts().category());
        json.writeFieldName("level");
        if (term.facts().level() == 0) {
            json.writeNull();
        } else {
            json.writeNumber(term.facts().level());
        }
        JsonFields.texts(json, "related", term.related());
        JsonFields.texts(
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
}
