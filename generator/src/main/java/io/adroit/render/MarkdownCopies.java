package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code llms.txt} and plain Markdown copies of records and entries, for readers and programs that want text. */
final class MarkdownCopies {
    private final LibraryView view;
    private final SiteInfo site;
    private final Words words;

    MarkdownCopies(LibraryView view, SiteInfo site) {
        this.view = view;
        this.site = site;
        this.words = view.words();
    }

    /** Where the copy of a page stands: beside it. */
    static String path(String url) {
        return url.substring(0, url.length() - ".html".length()) + ".md";
    }

    /** A copy of each record and each entry. */
    Stream<Page> pages() {
        var records = view.newestFirst().stream().map(adr -> new Page(path(adr.url()), () -> bytes(record(adr))));
        var entries = view.terms().stream().map(term -> new Page(path(term.url()), () -> bytes(entry(term))));
        return Stream.concat(records, entries);
    }

    private static byte[] bytes(String text) {
        return Page.of("", text).content().get();
    }

    /** The record's own text under a list of what holds. A tag at the begin would make browsers take the file for a page where a server does not know its kind. */
    private String record(Adr adr) {
        var ref = view.ref(adr);
        var facts = new ArrayList<String>();
        facts.add(words.say("col_status") + ": " + ref.status().word()
                + (ref.inForce() ? ", " + words.say("in_force") : ""));
        if (!ref.date().isEmpty()) {
            facts.add(words.say("col_date") + ": " + ref.iso());
        }
        facts.addAll(ref.relations());
        facts.add(words.say("file") + ": " + adr.path());
        var body = adr.body().body().of(adr.source().text()).strip();
        return facts.stream().map(fact -> "- " + fact.replace('\n', ' ') + "\n").collect(Collectors.joining()) + "\n"
                + body + "\n";
    }

    private String entry(Term term) {
        var text = new StringBuilder("# " + term.name() + "\n\n" + term.summary() + "\n");
        for (var part : term.parts()) {
            var heading = part.heading().isEmpty()
                    ? words.sayOr("part_" + part.kind().name().toLowerCase(Locale.ROOT), "")
                    : part.heading();
            text.append("\n## ")
                    .append(heading)
                    .append("\n\n")
                    .append(part.text().body().of(part.source()).strip())
                    .append("\n");
        }
        if (!term.questions().isEmpty()) {
            text.append("\n## ").append(words.say("questions_to_ask")).append("\n\n");
            term.questions()
                    .forEach(
                            question -> text.append("- ").append(question.ask()).append("\n"));
        }
        return text.toString();
    }

    /** An index of the copies, as llmstxt.org describes it. */
    String index() {
        var text = new StringBuilder("# " + site.name() + "\n\n> "
                + words.say(
                        "home_lead",
                        words.count("n_decisions", view.newestFirst().size()),
                        words.count("n_terms", view.terms().size()))
                + "\n");
        section(
                text,
                words.say("in_force"),
                view.newestFirst().stream().filter(view::inForce).toList());
        section(
                text,
                words.say("all_others"),
                view.newestFirst().stream().filter(adr -> !view.inForce(adr)).toList());
        if (!view.terms().isEmpty()) {
            text.append("\n## ").append(words.say("nav_glossary")).append("\n\n");
            view.terms().forEach(term -> line(text, term.name(), path(term.url()), term.summary()));
        }
        return text.toString();
    }

    private void section(StringBuilder text, String title, List<Adr> adrs) {
        if (!adrs.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            adrs.forEach(adr -> line(
                    text,
                    LibraryView.label(adr),
                    path(adr.url()),
                    view.ref(adr).status().word() + ". " + view.ref(adr).decides()));
        }
    }

    private void line(StringBuilder text, String name, String path, String note) {
        var plain = name.replace("[", "\\[").replace("]", "\\]");
        text.append("- [")
                .append(plain)
                .append("](")
                .append(site.siteUrl())
                .append(SourceLinks.encode(path))
                .append("): ")
                .append(note.strip())
                .append("\n");
    }
}
