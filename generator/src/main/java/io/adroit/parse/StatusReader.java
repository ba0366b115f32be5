package io.adroit.parse;

import io.adroit.model.StatedRelation;
import io.adroit.model.Statement;
import io.adroit.model.Status;
import io.adroit.model.StatusField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The status among all that a record states of it. A named successor makes it superseded wherever that stands, unless the record was rejected; else front
 * matter wins over lines under the title, those over the Status section, that over a word in the title. Within a section the last dated line wins, else a
 * later line that ends the decision wins over the first.
 */
final class StatusReader {
    private StatusReader() {}

    /** A statement with what it means. */
    private record Said(Statement statement, StatusWords.Meaning meaning) {}

    static StatusField read(List<Entry> entries, List<StatedRelation> relations) {
        Map<String, List<Said>> forms = new LinkedHashMap<>();
        var placeholders = new ArrayList<Said>();
        for (var entry : entries) {
            if (entry.field() == Field.STATUS && !entry.words().isEmpty()) {
                say(entry, forms, placeholders);
            }
        }
        var said = new ArrayList<Said>();
        forms.forEach((form, list) -> said.addAll(form.equals("section") ? section(list) : list.subList(0, 1)));
        if (said.isEmpty()) {
            tags(entries).forEach(said::add);
        }
        if (said.isEmpty()) {
            entries.stream()
                    .filter(entry -> entry.field() == Field.LATE_STATUS)
                    .reduce((before, last) -> last)
                    .ifPresent(last -> said.add(new Said(last.statement(), StatusWords.read(last.words()))));
        }
        if (said.isEmpty()) {
            placeholders.stream().findFirst().ifPresent(said::add);
        }
        var successor = successor(entries, relations, said);
        boolean rejected = !said.isEmpty() && said.get(0).meaning().status() == Status.REJECTED;
        if (!successor.isEmpty() && !rejected) {
            int line = successor.get(0).statement().line();
            var written = said.stream()
                    .filter(one ->
                            one.statement().line() == line && one.meaning().status() == Status.SUPERSEDED)
                    .findFirst();
            said.removeIf(one -> one.statement().line() == line);
            said.add(0, written.orElse(successor.get(0)));
        }
        return said.isEmpty()
                ? StatusField.SILENT
                : new StatusField(
                        said.get(0).meaning().status(),
                        said.stream().map(Said::statement).toList());
    }

    /** A template's placeholder counts only where nothing else is said. */
    private static void say(Entry entry, Map<String, List<Said>> forms, List<Said> placeholders) {
        var meaning = StatusWords.read(entry.words());
        var said = new Said(entry.statement(), meaning);
        if (meaning.stated()) {
            forms.computeIfAbsent(entry.form(), any -> new ArrayList<>()).add(said);
        } else {
            placeholders.add(said);
        }
    }

    private static List<Said> section(List<Said> lines) {
        var dated = lines.stream()
                .filter(line -> startsWithDate(line.statement().words())
                        && line.meaning().status() != Status.UNKNOWN)
                .toList();
        if (dated.size() > 1) {
            return List.of(dated.get(dated.size() - 1));
        }
        Said first = lines.get(0);
        var known = lines.stream()
                .filter(line -> line.meaning().status() != Status.UNKNOWN)
                .toList();
        if (known.isEmpty()) {
            return List.of(first);
        }
        return known.stream()
                .filter(line -> ends(line))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(List::of)
                .orElseThrow();
    }

    private static boolean startsWithDate(String words) {
        return DateText.find(words).filter(date -> date.start() == 0).isPresent();
    }

    /** A short line that ends the decision; "Not implemented yet." after another line says something else. */
    private static boolean ends(Said line) {
        var status = line.meaning().status();
        boolean end = status == Status.SUPERSEDED || status == Status.DEPRECATED || status == Status.REJECTED;
        return end
                && line.statement().words().length() <= 80
                && !Words.key(line.statement().words()).startsWith("not ");
    }

    /** A tag that is a status ({@code tags: [Accepted]}). */
    private static List<Said> tags(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.field() == Field.TAGS)
                .flatMap(entry -> entry.values().stream()
                        .filter(StatusWords::isStatus)
                        .map(tag -> new Said(
                                new Statement(tag, entry.line(), entry.column(), entry.form()), StatusWords.read(tag))))
                .limit(1)
                .toList();
    }

    /** The first statement that names what took the record's place, if any. */
    private static List<Said> successor(List<Entry> entries, List<StatedRelation> relations, List<Said> said) {
        var among = said.stream().filter(one -> one.meaning().successor()).findFirst();
        if (among.isPresent()) {
            return List.of(among.get());
        }
        for (var entry : entries) {
            boolean status = entry.field() == Field.STATUS
                    && StatusWords.read(entry.words()).successor();
            boolean named = entry.field() == Field.SUPERSEDED_BY && Nothing.isFilled(entry.words());
            boolean partly =
                    relations.stream().anyMatch(relation -> relation.line() == entry.line() && relation.partly());
            if ((status || named) && !partly) {
                return List.of(superseded(entry.statement()));
            }
        }
        return relations.stream()
                .filter(relation -> relation.kind() == StatedRelation.Kind.SUPERSEDED_BY && !relation.partly())
                .filter(relation -> !relation.words().isEmpty())
                .map(relation -> superseded(
                        new Statement("superseded by " + relation.words(), relation.line(), relation.column(), "line")))
                .limit(1)
                .toList();
    }

    private static Said superseded(Statement statement) {
        var words = statement.words();
        boolean bare = StatusWords.read(words).status() != Status.SUPERSEDED;
        boolean by = words.contains(" by ") || words.startsWith("by "); // "Superseded: 2019-12-19 by ADR 14"
        var full = bare
                ? new Statement(
                        (by ? "superseded " : "superseded by ") + words,
                        statement.line(),
                        statement.column(),
                        statement.form())
                : statement;
        return new Said(full, new StatusWords.Meaning(Status.SUPERSEDED, true, true));
    }
}
