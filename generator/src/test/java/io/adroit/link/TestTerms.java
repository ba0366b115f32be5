package io.adroit.link;

import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.Decides;
import io.adroit.model.Form;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Library;
import io.adroit.model.Metadata;
import io.adroit.model.SourceFile;
import io.adroit.model.StatusField;
import io.adroit.model.Term;
import io.adroit.model.Title;
import io.adroit.text.Markdown;
import java.util.List;

/** Entries and records with only what linking looks at. */
final class TestTerms {
    private TestTerms() {}

    static Term term(String id, String path, List<Form> forms, List<String> scope) {
        var facts = new Term.Facts("", List.of(), 0, "", "", "", "", "", "", scope, List.of(), List.of());
        return term(id, path, forms, facts, List.of());
    }

    static Term term(String id, String path, List<Form> forms, Term.Facts facts, List<Term.TermPart> parts) {
        return new Term(
                id,
                forms.get(0).text(),
                "",
                forms,
                "A summary.",
                facts,
                List.of(),
                List.of(),
                parts,
                List.of(),
                Term.Incident.NONE,
                new Term.Origin(path, 1, 1, ""));
    }

    static Term withPart(Term term, String text) {
        var part = new Term.TermPart(
                Term.TermPart.Kind.DETAIL,
                "In more detail",
                Markdown.read(text, 0).text(),
                text);
        return term(term.id(), term.origin().path(), term.forms(), term.facts(), List.of(part));
    }

    static Adr adr(String path, String text, int bodyStart, GlossaryControl control) {
        var metadata = new Metadata(List.of(), List.of(), "unknown", "", "", "", List.of(), control);
        return new Adr(
                "x",
                new SourceFile(path, "", text, List.of()),
                -1,
                new Title("x", "file name", 0, -1),
                StatusField.SILENT,
                DateField.NONE,
                metadata,
                List.of(),
                List.of(),
                List.of(),
                Decides.NOTHING,
                List.of(),
                Markdown.read(text, bodyStart).text());
    }

    static Library library(List<Adr> adrs, List<Term> terms) {
        return new Library(adrs, terms, List.of(), List.of(), "");
    }
}
