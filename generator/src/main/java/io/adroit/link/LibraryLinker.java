package io.adroit.link;

import io.adroit.link.LinkMemory.Linked;
import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Library;
import io.adroit.model.LinkSettings;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Links;
import io.adroit.model.Parallel;
import io.adroit.model.StageFailure;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds terms and cross-references in every text, and resolves relations between records. */
public final class LibraryLinker {
    private final LinkSettings settings;
    private final LinkMemory memory;

    /** With the team's settings. */
    public LibraryLinker(LinkSettings settings) {
        this(settings, new LinkMemory());
    }

    /** Takes from the memory what has not changed. */
    public LibraryLinker(LinkSettings settings, LinkMemory memory) {
        this.settings = settings;
        this.memory = memory;
    }

    /** Links everything. Texts are linked in parallel; the result is that of linking them one by one. */
    public Found<LinkedLibrary> link(Library library) {
        var findings = new ArrayList<>(GlossaryFindings.sharedForms(library.terms()));
        var explicit = new ExplicitLinks(library.terms());
        var terms = new TermLinker(new FormTrie(library.terms()), explicit, settings.occurrences());
        var index = new RecordIndex(library);
        var relations = new RelationResolver(library, index).resolve();
        findings.addAll(relations.findings());
        var records = new RecordLinker(library, index);
        var pages = Parallel.map(library.adrs(), adr -> LinkPage.of(adr, records.find(adr)));
        for (int i = 0; i < pages.size(); i++) {
            findings.addAll(records.broken(library.adrs().get(i), pages.get(i).records()));
        }
        var adrLinks = recalled(pages, terms, library.terms());
        var termLinks = new HashMap<String, List<Links>>();
        var parts = library.terms().stream().map(LibraryLinker::pages).toList();
        var linked = Parallel.map(parts, of -> links(of, terms));
        for (int i = 0; i < parts.size(); i++) {
            termLinks.put(library.terms().get(i).id(), linked.get(i));
            parts.get(i).forEach(part -> findings.addAll(findings(part, explicit)));
        }
        pages.forEach(page -> findings.addAll(findings(page, explicit)));
        return new Found<>(
                new LinkedLibrary(library, byPath(library.adrs(), adrLinks), termLinks, relations.value()), findings);
    }

    private List<Links> recalled(List<LinkPage> pages, TermLinker terms, List<Term> entries) {
        memory.expect(entries, settings.occurrences());
        var linked = Parallel.map(
                pages,
                page -> StageFailure.naming(
                        page.path(),
                        () -> new Linked(page, memory.recall(page).orElseGet(() -> terms.link(page, Refusals.NONE)))));
        memory.keep(linked);
        return linked.stream()
                .map(one -> new Links(one.mentions(), one.page().records()))
                .toList();
    }

    private static List<Links> links(List<LinkPage> pages, TermLinker terms) {
        return pages.stream()
                .map(page -> new Links(terms.link(page, Refusals.NONE), page.records()))
                .toList();
    }

    /** One page per part of an entry; each part is a section of its own. */
    static List<LinkPage> pages(Term term) {
        return term.parts().stream()
                .map(part -> new LinkPage(
                        part.source(),
                        part.text(),
                        term.origin().path(),
                        List.of(),
                        GlossaryControl.NONE,
                        term.id(),
                        List.of()))
                .toList();
    }

    private static List<Finding> findings(LinkPage page, ExplicitLinks explicit) {
        return Stream.concat(explicit.unknown(page).stream(), GlossaryFindings.unclosed(page).stream())
                .toList();
    }

    private static Map<String, Links> byPath(List<Adr> adrs, List<Links> links) {
        var byPath = new HashMap<String, Links>();
        for (int i = 0; i < adrs.size(); i++) {
            byPath.put(adrs.get(i).path(), links.get(i));
        }
        return byPath;
    }
}
