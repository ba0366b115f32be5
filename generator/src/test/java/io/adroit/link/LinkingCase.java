package io.adroit.link;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.adroit.model.Form;
import io.adroit.model.Form.LetterCase;
import io.adroit.model.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One case of {@code linking-cases.json}. */
record LinkingCase(Map<String, Object> values, List<Term> terms) {
    /** All cases of a file of that form. */
    @SuppressWarnings("unchecked")
    static List<LinkingCase> read(String json) throws IOException {
        try (var parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            var file = (Map<String, Object>) value(parser);
            var entries = (Map<String, Object>) file.get("entries");
            return ((List<Object>) file.get("cases"))
                    .stream()
                            .map(one -> (Map<String, Object>) one)
                            .map(one -> new LinkingCase(one, terms((List<String>) one.get("use"), entries)))
                            .toList();
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            var map = new LinkedHashMap<String, Object>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var key = parser.currentName();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var list = new ArrayList<Object>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getText();
        };
    }

    String id() {
        return (String) values.get("id");
    }

    String title() {
        return (String) values.get("title");
    }

    String text() {
        return (String) values.get("text");
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> links() {
        return (List<Map<String, Object>>) values.get("links");
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String key) {
        return (Map<String, Object>) values.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Term> terms(List<String> use, Map<String, Object> entries) {
        return use.stream()
                .map(id -> term(id, (Map<String, Object>) entries.get(id)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Term term(String id, Map<String, Object> entry) {
        var forms = new ArrayList<Form>();
        forms.add(form(Form.Kind.TERM, (String) entry.get("term"), entry, entry));
        if (entry.containsKey("abbreviation")) {
            forms.add(form(Form.Kind.ABBREVIATION, (String) entry.get("abbreviation"), entry, entry));
        }
        for (var alias : (List<Object>) entry.getOrDefault("aliases", List.of())) {
            var own = alias instanceof Map ? (Map<String, Object>) alias : Map.<String, Object>of("text", alias);
            forms.add(form(Form.Kind.ALIAS, (String) own.get("text"), own, entry));
        }
        return TestTerms.term(
                id,
                "glossary/" + id + ".md",
                forms,
                entry.get("scope") instanceof List ? (List<String>) entry.get("scope") : List.of());
    }

    private static Form form(Form.Kind kind, String text, Map<String, Object> own, Map<String, Object> entry) {
        var rule = (String) own.getOrDefault("case", entry.getOrDefault("case", "smart"));
        boolean inflect = (Boolean) own.getOrDefault("inflect", entry.getOrDefault("inflect", true));
        boolean link = (Boolean) own.getOrDefault("link", entry.getOrDefault("link", true));
        boolean misspelling = (Boolean) own.getOrDefault("misspelling", false);
        return new Form(
                text, kind, LetterCase.valueOf(rule.toUpperCase(java.util.Locale.ROOT)), inflect, link, misspelling);
    }
}
