package io.adroit.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.json.JsonFields;
import io.adroit.json.JsonText;
import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import io.adroit.model.Term;
import java.io.IOException;
import java.util.List;

/** {@code data/glossary.jsonld}: the glossary as a schema.org {@code DefinedTermSet}. Without an address of the site, ids are relative to the file. */
final class GlossaryJsonLd {
    private final List<Term> terms;
    private final SiteInfo site;

    GlossaryJsonLd(List<Term> terms, SiteInfo site) {
        this.terms = terms;
        this.site = site;
    }

    /** The file. */
    Page page() {
        return new Page("data/glossary.jsonld", this::bytes);
    }

    private byte[] bytes() {
        return JsonText.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", "DefinedTermSet");
            json.writeStringField("@id", root() + "glossary/index.html");
            json.writeStringField("name", site.name());
            json.writeStringField("inLanguage", site.language());
            json.writeArrayFieldStart("hasDefinedTerm");
            for (var term : terms) {
                term(json, term);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    private String root() {
        return site.siteUrl().isEmpty() ? "../" : site.siteUrl();
    }

    private void term(JsonGenerator json, Term term) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "DefinedTerm");
        json.writeStringField("@id", root() + term.url());
        json.writeStringField("url", root() + term.url());
        json.writeStringField("name", term.name());
        json.writeStringField("termCode", term.id());
        if (!term.summary().isEmpty()) {
            json.writeStringField("description", term.summary());
        }
        json.writeStringField("inDefinedTermSet", root() + "glossary/index.html");
        texts(json, "alternateName", alternatives(term));
        texts(json, "sameAs", term.facts().sameAs());
        json.writeEndObject();
    }

    private static List<String> alternatives(Term term) {
        var aliases = new java.util.ArrayList<>(GlossaryJson.aliases(term));
        if (!term.abbreviation().isEmpty()) {
            aliases.add(0, term.abbreviation());
        }
        return aliases;
    }

    private static void texts(JsonGenerator json, String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            JsonFields.texts(json, key, values);
        }
    }
}
