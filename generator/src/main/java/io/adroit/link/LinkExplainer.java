package io.adroit.link;

import io.adroit.model.Library;
import io.adroit.model.LinkSettings;
import io.adroit.model.Mention;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says of a file which words are linked to the glossary, which are not, and by which rule. */
public final class LinkExplainer {
    private final LinkSettings settings;

    /** With the team's settings. */
    public LinkExplainer(LinkSettings settings) {
        this.settings = settings;
    }

    /**
     * Explains a line.
     *
     * @param library as parsed
     * @param path of a record or of an entry, as in {@link io.adroit.model.SourceFile#path()}; another path gives nothing
     * @param line from 1; 0 for every line
     */
    public List<Explanation> explain(Library library, String path, int line) {
        var terms = new TermLinker(
                new FormTrie(library.terms()), new ExplicitLinks(library.terms()), settings.occurrences());
        return pages(library, path)
                .flatMap(page -> explain(page, terms).stream())
                .filter(one -> line == 0 || one.line() == line)
                .distinct()
                .sorted(Explanation.ORDER)
                .toList();
    }

    private static Stream<LinkPage> pages(Library library, String path) {
        var records = new RecordLinker(library, new RecordIndex(library));
        return Stream.concat(
                library.adrs().stream()
                        .filter(adr -> adr.path().equals(path))
                        .map(adr -> LinkPage.of(adr, records.find(adr))),
                library.terms().stream()
                        .filter(term -> term.origin().path().equals(path))
                        .flatMap(term -> LibraryLinker.pages(term).stream()));
    }

    private static List<Explanation> explain(LinkPage page, TermLinker terms) {
        var listener = new Listener(page);
        for (var mention : terms.link(page, listener)) {
            if (mention.kind() != Mention.Kind.COUNTED) {
                boolean explicit = mention.kind() == Mention.Kind.EXPLICIT;
                listener.add(
                        mention.span(), mention.target(), true, explicit ? "R12: the author's link" : linked(mention));
            }
        }
        return listener.found;
    }

    private static String linked(Mention mention) {
        return mention.ambiguous() ? "R8: several entries claim it" : "R9: first occurrence";
    }

    /** Writes down what is refused. */
    private static final class Listener implements Refusals {
        private final LinkPage page;
        private final Lines lines;
        private final List<Explanation> found = new ArrayList<>();

        Listener(LinkPage page) {
            this.page = page;
            this.lines = new Lines(page.source());
        }

        void add(Span span, String target, boolean linked, String reason) {
            found.add(new Explanation(
                    lines.line(span.start()),
                    lines.column(span.start()),
                    span.of(page.source()),
                    target,
                    linked,
                    reason));
        }

        @Override
        public void refused(Prose prose, int start, int end, String id, String rule) {
            add(new Span(prose.offsets().start(start), prose.offsets().end(end)), id, false, rule);
        }

        @Override
        public void overlapped(Candidate candidate) {
            add(candidate.span(), candidate.target().target(), false, "R7: a longer term holds these words");
        }

        @Override
        public void counted(Candidate candidate, String rule) {
            add(candidate.span(), candidate.target().target(), false, rule);
        }
    }
}
