package io.adroit.parse;

import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.Finding;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Metadata;
import io.adroit.model.Severity;
import io.adroit.model.StatusField;
import io.adroit.text.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file's text → a record, but for its date and the uniqueness of its id. */
final class AdrParser {
    private AdrParser() {}

    static Draft parse(RecordText read) {
        var findings = new ArrayList<Finding>();
        var entries = MetadataReader.read(read);
        var record = new RecordText(
                read.file(),
                read.name(),
                read.frontMatter(),
                read.markdown(),
                read.lines(),
                SectionReader.inContext(LabelledSections.added(read), read.title()),
                read.title());
        record.frontMatter()
                .problems()
                .forEach(problem -> findings.add(yaml(record, problem.line(), problem.column(), problem.what())));
        findings.addAll(
                OverLimit.findings(record.markdown().limits(), record.file().path(), record.lines()));
        var title = TitleReader.read(record, entries);
        int number = record.name().number() >= 0
                ? record.name().number()
                : title.headingNumber() >= 0 ? title.headingNumber() : number(entries);
        var relations = RelationReader.read(record, entries);
        var stated = StatusReader.read(entries, relations);
        var changes = StatusChanges.of(record.file().history(), stated.value());
        var status = new StatusField(stated.value(), stated.statements(), changes);
        var adr = new Adr(
                Draft.plainId(record),
                record.file(),
                number,
                title,
                status,
                DateField.NONE,
                metadata(record, entries),
                SectionReader.read(record),
                OptionReader.read(record),
                ConsequenceReader.read(record),
                DecidesReader.read(record, entries),
                relations,
                record.markdown());
        return new Draft(record, adr, DateReader.claims(entries), findings);
    }

    private static Finding yaml(RecordText record, int line, int column, String what) {
        return new Finding(
                "yaml-broken",
                Severity.ERROR,
                record.file().path(),
                line,
                column,
                "The front matter is no sound YAML: " + what + ".",
                "Mend it there; put values with colons, braces or brackets in quotes.");
    }

    /** A number that a field states ({@code adr: "0001"}, {@code id: ADR-7}), -1 for none. */
    private static int number(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.field() == Field.NUMBER)
                .map(entry -> FileName.of(entry.words()).number())
                .filter(number -> number >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static Metadata metadata(RecordText record, List<Entry> entries) {
        var matter = record.frontMatter().values();
        var id = first(matter, "id", "adr_id", "adr-id", "adr", "uid", "identifier");
        return new Metadata(
                PeopleReader.read(entries),
                tags(entries),
                TemplateGuess.of(record, entries),
                id,
                first(matter, "slug", "permalink"),
                reviewBy(entries),
                suppressed(record),
                control(matter.get("glossary")));
    }

    private static String first(YamlValue matter, String... keys) {
        for (var key : keys) {
            var value = matter.get(key);
            if (value instanceof YamlValue.Scalar && !value.text().isEmpty()) {
                return value.text();
            }
        }
        return "";
    }

    private static List<String> tags(List<Entry> entries) {
        var tags = new ArrayList<String>();
        for (var entry : entries) {
            if (entry.field() == Field.TAGS && tags.isEmpty() && Nothing.isFilled(entry.words())) {
                for (var value : entry.values()) {
                    for (var tag : value.split("[,;|\n]", -1)) {
                        var text = Words.oneLine(tag);
                        text = text.startsWith("#") ? text.substring(1) : text;
                        if (Nothing.isFilled(text) && !tags.contains(text)) {
                            tags.add(text);
                        }
                    }
                }
            }
        }
        return tags;
    }

    private static String reviewBy(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.field() == Field.REVIEW)
                .flatMap(entry -> DateText.find(entry.words()).stream())
                .map(date -> date.iso(DateText.Order.DAY_FIRST))
                .filter(iso -> !iso.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Rules named in {@code <!-- adroit-disable rule rule -->}. */
    private static List<String> suppressed(RecordText record) {
        var rules = new ArrayList<String>();
        for (var comment : record.markdown().comments()) {
            var words = Words.oneLine(record.source(comment)
                            .replace("<!--", " ")
                            .replace("-->", " ")
                            .replace(',', ' '))
                    .split(" ", -1);
            if (words.length > 1 && words[0].equals("adroit-disable")) {
                rules.addAll(List.of(words).subList(1, words.length));
            }
        }
        return rules;
    }

    private static GlossaryControl control(YamlValue value) {
        boolean off = Optional.of(value.text())
                .filter(text -> text.equalsIgnoreCase("off") || text.equalsIgnoreCase("false"))
                .isPresent();
        boolean mapping = value instanceof YamlValue.Mapping;
        return off || mapping
                ? new GlossaryControl(
                        off, value.get("skip").texts(), value.get("prefer").texts())
                : GlossaryControl.NONE;
    }
}
