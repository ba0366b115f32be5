package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.Decides;
import io.adroit.model.Form;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Insight;
import io.adroit.model.Insight.AskedQuestion;
import io.adroit.model.Insight.Evidence;
import io.adroit.model.Insight.Gap;
import io.adroit.model.Insight.Jargon;
import io.adroit.model.Insight.Pair;
import io.adroit.model.Insight.ReadingStep;
import io.adroit.model.Insight.Use;
import io.adroit.model.Library;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Links;
import io.adroit.model.Mention;
import io.adroit.model.Metadata;
import io.adroit.model.Part;
import io.adroit.model.Person;
import io.adroit.model.Relation;
import io.adroit.model.Revision;
import io.adroit.model.SearchFiles;
import io.adroit.model.Section;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.StatedRelation;
import io.adroit.model.Statement;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import io.adroit.model.StatusField;
import io.adroit.model.Term;
import io.adroit.model.Title;
import io.adroit.text.Markdown;
import io.adroit.text.MarkdownText;
import io.adroit.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small libraries made by hand, so that pages can be tested without the stages before them. */
final class Made {
    static final SearchFiles NO_SEARCH = new SearchFiles(List.of(), "00000000", Map.of());

    private Made() {}

    static MarkdownText text(String source) {
        return Markdown.read(source, 0).text();
    }

    static Adr adr(int number, String title, Status status, String date, String tag) {
        var name = String.format("%04d", number);
        var source = "# " + number + ". " + title + "\n\n## Status\n\n" + status.label()
                + "\n\n## Decision\n\nWe keep a connection pool of " + number + ".";
        var statement = new Statement(status.label(), 5, 1, "section");
        var file = new SourceFile("docs/adr/" + name + ".md", "", source, List.of());
        var dated = date.isEmpty() ? DateField.NONE : new DateField(date, DateField.DateSource.TEXT, List.of());
        var tags = tag.isEmpty() ? List.<String>of() : List.of(tag);
        return new Adr(
                name,
                file,
                number,
                new Title(title, "heading 1", 1, number),
                new StatusField(status, List.of(statement)),
                dated,
                new Metadata(
                        List.of(new Person("A. Author", Person.Role.DECIDER, 0)),
                        tags,
                        "nygard",
                        "",
                        "",
                        "",
                        List.of(),
                        GlossaryControl.NONE),
                sections(source),
                List.of(),
                List.of(),
                new Decides("We keep a connection pool of " + number + ".", "Decision", 9, "decision"),
                List.of(),
                text(source));
    }

    /** The same record with commits, both newest first. */
    static Adr withHistory(Adr adr, List<Revision> history, StatusChange... changes) {
        return new Adr(
                adr.id(),
                new SourceFile(adr.path(), "", adr.source().text(), history),
                adr.number(),
                adr.title(),
                new StatusField(adr.status().value(), adr.status().statements(), List.of(changes)),
                adr.date(),
                adr.metadata(),
                adr.sections(),
                adr.options(),
                adr.consequences(),
                adr.decides(),
                adr.relations(),
                adr.body());
    }

    private static List<Section> sections(String source) {
        int status = source.indexOf("## Status");
        int decision = source.indexOf("## Decision");
        return List.of(
                new Section(
                        Part.STATUS,
                        "Status",
                        "status",
                        2,
                        3,
                        new Span(status, decision),
                        new Span(status + 9, decision)),
                new Section(
                        Part.DECISION,
                        "Decision",
                        "decision",
                        2,
                        7,
                        new Span(decision, source.length()),
                        new Span(decision + 11, source.length())));
    }

    static Term term(String id, String name, String summary) {
        return new Term(
                id,
                name,
                "",
                List.of(new Form(name, Form.Kind.TERM, Form.LetterCase.SMART, true, true, false)),
                summary,
                new Term.Facts(
                        "data",
                        List.of(),
                        1,
                        "",
                        "the platform team",
                        "2025-11-01",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(new Term.TermPart(
                        Term.TermPart.Kind.WHY,
                        "Why it matters",
                        text("More of " + name + "."),
                        "More of " + name + ".")),
                List.of(new Term.Question("How many of " + name + "?", "A number.", "“Enough.”", 9)),
                new Term.Incident(
                        List.of("Pages hang (" + name + ")"),
                        List.of("We wait."),
                        List.of("What changed?"),
                        List.of("A time.")),
                new Term.Origin("glossary/" + id + ".md", 1, 5, ""));
    }

    /** Record 2 supersedes 1, amends 3; all use the pool. */
    static LinkedLibrary library(List<Adr> adrs, List<Term> terms, List<Relation> relations) {
        var links = new HashMap<String, Links>();
        for (var adr : adrs) {
            int at = adr.source().text().lastIndexOf("connection pool");
            var span = new Span(at, at + "connection pool".length());
            links.put(
                    adr.path(),
                    new Links(
                            List.of(new Mention("connection-pool", span, Mention.Kind.LINKED, 2, "connection pool")),
                            List.of()));
        }
        var library = new Library(
                adrs, terms, List.of(), List.of(new Skipped("docs/adr/README.md", "index page")), "2026-11-20");
        return new LinkedLibrary(library, links, Map.of(), relations);
    }

    static LinkedLibrary small() {
        return library(
                List.of(
                        adr(1, "Open one connection", Status.SUPERSEDED, "2022-06-30", "Ledger"),
                        adr(2, "Use a pool", Status.ACCEPTED, "2025-05-14", "Ledger"),
                        adr(3, "Cap <b>connections</b>", Status.PROPOSED, "2025-11-11", "Gateways"),
                        adr(4, "Parked", Status.UNKNOWN, "", "")),
                List.of(
                        term("connection-pool", "connection pool", "A set of lines to the database."),
                        term("memory-leak", "memory leak", "Memory that is never given back.")),
                List.of(
                        new Relation(
                                "docs/adr/0002.md",
                                StatedRelation.Kind.SUPERSEDES,
                                "docs/adr/0001.md",
                                false,
                                "docs/adr/0002.md",
                                5),
                        new Relation(
                                "docs/adr/0003.md",
                                StatedRelation.Kind.AMENDS,
                                "docs/adr/0002.md",
                                true,
                                "docs/adr/0003.md",
                                5)));
    }

    static Insight insight(LinkedLibrary linked) {
        var adrs = linked.library().adrs();
        var force = adrs.stream()
                .filter(adr -> adr.status().value() == Status.ACCEPTED)
                .map(Adr::path)
                .toList();
        var questions = new HashMap<String, List<AskedQuestion>>();
        var gaps = new HashMap<String, List<Gap>>();
        for (var adr : adrs) {
            questions.put(
                    adr.path(),
                    List.of(new AskedQuestion(
                            "connection-pool",
                            new Term.Question("What does a user see when it is empty?", "A wait.", "“It is fine.”", 3),
                            "Decision",
                            "decision",
                            new Insight.Passage("Decision", "decision", "A user <waits> when it is empty."))));
            gaps.put(adr.path(), List.of(new Gap("no-cost", "Cost", "No amount is named.", "What does it cost?")));
        }
        var uses = adrs.stream()
                .map(adr ->
                        new Use(adr.path(), 2, "Decision", "decision", "We keep a connection pool.", new Span(10, 25)))
                .toList();
        return new Insight(
                force,
                questions,
                gaps,
                Map.of("connection-pool", uses),
                adrs.stream()
                        .map(adr ->
                                new ReadingStep(adr.path(), adr.number() == 1 ? List.of("connection-pool") : List.of()))
                        .toList(),
                List.of(new Jargon(
                        "WAL",
                        3,
                        2,
                        List.of(new Evidence("docs/adr/0002.md", 7, "The WAL grows.")),
                        "---\nterm: WAL\n---")),
                List.of(new Pair("connection-pool", "memory-leak", List.of("A pool is a queue, a leak is a bath."))),
                Map.of());
    }

    static List<Adr> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> adr(
                        i,
                        "Decide on matter number " + i,
                        Status.ACCEPTED,
                        String.format("20%02d-%02d-%02d", 10 + i % 15, 1 + i % 12, 1 + i % 28),
                        i % 3 == 0 ? "Ledger" : "Gateways"))
                .toList();
    }
}
