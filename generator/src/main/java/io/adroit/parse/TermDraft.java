package io.adroit.parse;

import io.adroit.model.Form;
import io.adroit.model.Ids;
import io.adroit.model.Term;
import io.adroit.model.Term.TermPart;
import io.adroit.text.Limit;
import io.adroit.text.Markdown;
import io.adroit.text.MarkdownText;
import io.adroit.text.TextLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry while it is read, from whatever form. */
final class TermDraft {
    /** An alias with what is said of it alone. */
    record Alias(String text, String letterCase, String inflect, String link, boolean misspelling) {
        static Alias of(String text) {
            return new Alias(text, "", "", "", false);
        }
    }

    /** A reference to another entry. */
    record Named(String id, int line, int column) {}

    final String path;
    final String pack;
    final TextLimits limits;
    int line = 1;
    int summaryLine;
    String id = "";
    String name = "";
    String abbreviation = "";
    String summary = "";
    String category = "";
    int level;
    String audience = "";
    String owner = "";
    String reviewed = "";
    String reviewEvery = "";
    String status = "";
    Named replacedBy = new Named("", 0, 0);
    String letterCase = "";
    String inflect = "";
    String link = "";
    final List<Alias> aliases = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> scope = new ArrayList<>();
    final List<String> seeAlso = new ArrayList<>();
    final List<String> sameAs = new ArrayList<>();
    final List<Named> related = new ArrayList<>();
    final Map<Named, String> confusables = new LinkedHashMap<>();
    final List<TermPart> parts = new ArrayList<>();
    final List<Term.Question> questions = new ArrayList<>();
    final List<String> see = new ArrayList<>();
    final List<String> say = new ArrayList<>();
    final List<String> ask = new ArrayList<>();
    final List<String> avoid = new ArrayList<>();

    /** Where a value held more than is read. */
    final List<Limit> over = new ArrayList<>();

    TermDraft(EntryFile file) {
        this.path = file.file().path();
        this.pack = file.pack();
        this.limits = file.limits();
    }

    /** Adds a part given as a text of its own. */
    void part(TermPart.Kind kind, String heading, String markdown) {
        if (!markdown.isBlank()) {
            parts.add(new TermPart(kind, heading, read(markdown).text(), markdown));
        }
    }

    /** Reads a value. */
    MarkdownText.Parsed read(String markdown) {
        var parsed = Markdown.read(markdown, 0, limits);
        over.addAll(parsed.text().limits());
        return parsed;
    }

    /** Takes a name apart: {@code Application Programming Interface (API)}; and sees to it that the abbreviation is the short form. */
    void settleNames() {
        name = TermNames.plain(name);
        abbreviation = TermNames.plain(abbreviation);
        var inBrackets = TermNames.abbreviationIn(name);
        if (!inBrackets.isEmpty()) {
            name = name.substring(0, name.lastIndexOf('(')).strip();
            if (abbreviation.isEmpty()) {
                abbreviation = inBrackets;
            } else if (!abbreviation.equals(inBrackets)) {
                aliases.add(Alias.of(inBrackets));
            }
        }
        if (abbreviation.length() > name.length()) { // Docusaurus calls the long form the abbreviation.
            var longForm = abbreviation;
            abbreviation = name;
            name = longForm;
        }
        if (id.isEmpty()) {
            id = name;
        }
        id = Ids.slug(id.strip());
    }

    Term build() {
        var facts = new Term.Facts(
                category,
                tags,
                level,
                audience,
                owner,
                reviewed,
                reviewEvery,
                status,
                replacedBy.id(),
                scope,
                seeAlso,
                sameAs);
        var confused = new ArrayList<Term.Confusable>();
        confusables.forEach((other, words) -> confused.add(new Term.Confusable(other.id(), words, other.line())));
        return new Term(
                id,
                name,
                abbreviation,
                forms(),
                summary,
                facts,
                related.stream().map(Named::id).distinct().toList(),
                confused,
                parts,
                questions,
                new Term.Incident(see, say, ask, avoid),
                new Term.Origin(path, line, summaryLine == 0 ? line : summaryLine, pack));
    }

    private List<Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put(name, form(name, Form.Kind.TERM, Alias.of(name)));
        if (!abbreviation.isEmpty()) {
            forms.putIfAbsent(abbreviation, form(abbreviation, Form.Kind.ABBREVIATION, Alias.of(abbreviation)));
        }
        for (var alias : aliases) {
            forms.putIfAbsent(alias.text(), form(alias.text(), Form.Kind.ALIAS, alias));
        }
        forms.remove("");
        return List.copyOf(forms.values());
    }

    private Form form(String text, Form.Kind kind, Alias own) {
        return new Form(
                text,
                kind,
                TermNames.letterCase(own.letterCase().isEmpty() ? letterCase : own.letterCase()),
                !TermNames.isNo(own.inflect().isEmpty() ? inflect : own.inflect()),
                !TermNames.isNo(own.link().isEmpty() ? link : own.link()),
                own.misspelling());
    }
}
