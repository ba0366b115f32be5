package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.DateField.DateSource;
import io.adroit.model.Decides;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Library;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Links;
import io.adroit.model.Mention;
import io.adroit.model.Metadata;
import io.adroit.model.Relation;
import io.adroit.model.SourceFile;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Statement;
import io.adroit.model.Status;
import io.adroit.model.StatusField;
import io.adroit.model.Title;
import io.adroit.text.Markdown;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small library made by hand: records, the terms they use, and what superseded what. */
final class Records {
    private final List<Adr> adrs = new ArrayList<>();
    private final Map<String, Links> links = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    /** A record {@code name.md} that uses terms by their ids. */
    Records add(String name, int number, Status status, String date, String... terms) {
        var text = "# " + name + "\n\n" + String.join(" ", terms) + "\n";
        var path = name + ".md";
        adrs.add(new Adr(
                name,
                new SourceFile(path, "", text, List.of()),
                number,
                new Title(name, "heading 1", 1, -1),
                new StatusField(status, List.of(new Statement(status.label(), 1, 1, "line"))),
                new DateField(date, DateSource.TEXT, List.of()),
                new Metadata(List.of(), List.of(), "nygard", "", "", "", List.of(), GlossaryControl.NONE),
                List.of(),
                List.of(),
                List.of(),
                Decides.NOTHING,
                List.of(),
                Markdown.read(text, 0).text()));
        var mentions = new ArrayList<Mention>();
        for (var term : terms) {
            int at = text.indexOf(term, name.length() + 2);
            mentions.add(new Mention(term, new Span(at, at + term.length()), Mention.Kind.LINKED, 0, term));
        }
        links.put(path, new Links(mentions, List.of()));
        return this;
    }

    /** One record supersedes another. */
    Records supersedes(String newer, String older, boolean partly) {
        relations.add(new Relation(newer + ".md", Kind.SUPERSEDES, older + ".md", partly, newer + ".md", 1));
        return this;
    }

    LinkedLibrary library() {
        return new LinkedLibrary(new Library(adrs, List.of(), List.of(), List.of(), ""), links, Map.of(), relations);
    }
}
