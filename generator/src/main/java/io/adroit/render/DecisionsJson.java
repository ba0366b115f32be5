package io.adroit.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.json.JsonFields;
import io.adroit.json.JsonText;
import io.adroit.model.Adr;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import io.adroit.model.Page;
import io.adroit.model.Person;
import io.adroit.model.RecordMentions;
import io.adroit.model.StatedRelation;
import io.adroit.model.StatedRelation.Kind;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code data/decisions.json}: every record and every skipped file. Keys are always there, {@code null} for what is absent. Relations are source paths, in
 * both directions, whichever record states them; a stated successor or predecessor that no record fits stands as it is written.
 */
final class DecisionsJson {
    private final String generator;
    private final LinkedLibrary linked;
    private final Set<String> inForce;

    DecisionsJson(String generator, LinkedLibrary linked, Insight insight) {
        this.generator = generator;
        this.linked = linked;
        this.inForce = Set.copyOf(insight.inForce());
    }

    /** The file. */
    Page page() {
        return new Page("data/decisions.json", this::bytes);
    }

    private byte[] bytes() {
        return JsonText.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("generator", generator);
            json.writeArrayFieldStart("decisions");
            for (var adr : linked.library().adrs()) {
                decision(json, adr);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("skipped");
            for (var skipped : linked.library().skipped()) {
                json.writeStartObject();
                json.writeStringField("source", skipped.source());
                json.writeStringField("reason", skipped.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void decision(JsonGenerator json, Adr adr) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", adr.id());
        number(json, "number", adr.number());
        json.writeStringField("title", adr.title().text());
        json.writeStringField("status", adr.status().value().label());
        JsonFields.text(json, "statusText", adr.status().words());
        number(json, "statusLine", adr.status().line() == 0 ? -1 : adr.status().line());
        json.writeBooleanField("inForce", inForce.contains(adr.path()));
        JsonFields.text(json, "date", adr.date().iso());
        JsonFields.text(json, "dateSource", adr.date().source().label());
        JsonFields.texts(json, "deciders", adr.people(Person.Role.DECIDER));
        JsonFields.texts(json, "tags", adr.metadata().tags());
        json.writeStringField("package", adr.source().packageName());
        json.writeStringField("template", adr.metadata().template());
        json.writeStringField("source", adr.path());
        for (var kind : Kind.values()) {
            JsonFields.texts(json, key(kind), related(adr, kind));
        }
        JsonFields.text(json, "decides", adr.decides().text());
        JsonFields.texts(json, "terms", terms(adr));
        json.writeStringField("url", adr.url());
        json.writeEndObject();
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case SUPERSEDES -> "supersedes";
            case SUPERSEDED_BY -> "supersededBy";
            case AMENDS -> "amends";
            case AMENDED_BY -> "amendedBy";
            case RELATES_TO -> "relatesTo";
        };
    }

    private List<String> related(Adr adr, Kind kind) {
        var paths = new LinkedHashSet<>(linked.related(adr, kind));
        if (kind == Kind.SUPERSEDES || kind == Kind.SUPERSEDED_BY) {
            adr.relations().stream()
                    .filter(stated -> stated.kind() == kind && isUnresolved(adr, stated, kind))
                    .filter(stated -> paths.stream().noneMatch(path -> RecordMentions.areSame(path, stated.words())))
                    .forEach(stated -> paths.add(stated.words()));
        }
        return List.copyOf(paths);
    }

    /** Whether no edge came from a statement: none of its line, or none to the file it names. */
    private boolean isUnresolved(Adr adr, StatedRelation stated, Kind kind) {
        boolean file = stated.words().endsWith(".md");
        return linked.relations().stream()
                .filter(edge -> edge.statedIn().equals(adr.path()) && edge.line() == stated.line())
                .filter(edge -> edge.kind() == kind || edge.kind().inverse() == kind)
                .map(edge -> edge.from().equals(adr.path()) ? edge.to() : edge.from())
                .noneMatch(path -> !file
                        || path.endsWith(stated.words().substring(stated.words().lastIndexOf('/') + 1)));
    }

    private List<String> terms(Adr adr) {
        return linked.linksOf(adr).mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.COUNTED && !mention.ambiguous())
                .map(Mention::target)
                .distinct()
                .sorted()
                .toList();
    }

    private static void number(JsonGenerator json, String key, int value) throws IOException {
        if (value < 0) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }
}
