package io.adroit.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.adroit.model.Insight.Pair;
import io.adroit.model.Links;
import io.adroit.model.Term;
import io.adroit.model.Term.TermPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two entries side by side.
 *
 * @param differences as written, one or two
 * @param rows same-named sections; a cell without text is a gap
 * @param others further pairs of either entry
 */
record ComparePage(
        Frame frame,
        TermRef first,
        TermRef second,
        List<String> differences,
        List<Row> rows,
        List<GlossaryPage.PairLink> others) {

    /** One aspect of both. */
    record Row(String label, Cell first, Cell second) {}

    /** Texts, or prose, or links, or nothing; then {@code edit} may say where to add it. */
    record Cell(List<String> texts, List<TemplateHTMLOutputModel> prose, List<AdrRef> records, String edit) {}

    /** Makes the page. */
    static final class Maker {
        private final LibraryView view;
        private final Words words;
        private final SiteAddresses addresses;
        private final SourceLinks sources;

        Maker(LibraryView view, SiteAddresses addresses, SourceLinks sources) {
            this.addresses = addresses;
            this.view = view;
            this.words = view.words();
            this.sources = sources;
        }

        ComparePage make(Pair pair, Term first, Term second) {
            var title = words.say("compare_title", first.name(), second.name());
            var lead = LibraryView.cut(pair.differences().stream().findFirst().orElse(""), 160);
            return new ComparePage(
                    Frame.of(pair.url(), title, lead, "glossary"),
                    LibraryView.ref(first),
                    LibraryView.ref(second),
                    pair.differences(),
                    rows(first, second, pair.url()),
                    GlossaryPage.Maker.pairs(view).stream()
                            .filter(other -> !other.url().equals(pair.url()))
                            .limit(12)
                            .toList());
        }

        private List<Row> rows(Term first, Term second, String url) {
            var rows = new ArrayList<Row>();
            add(rows, "in_short", cell(first, List.of(first.summary())), cell(second, List.of(second.summary())));
            for (var kind :
                    List.of(TermPart.Kind.ANALOGY, TermPart.Kind.WHY, TermPart.Kind.DETAIL, TermPart.Kind.EXAMPLE)) {
                add(
                        rows,
                        "part_" + kind.name().toLowerCase(Locale.ROOT),
                        prose(first, kind, url),
                        prose(second, kind, url));
            }
            add(
                    rows,
                    "users_see",
                    cell(first, first.incident().see()),
                    cell(second, second.incident().see()));
            add(
                    rows,
                    "say",
                    cell(first, first.incident().say()),
                    cell(second, second.incident().say()));
            add(
                    rows,
                    "ask",
                    cell(first, first.incident().ask()),
                    cell(second, second.incident().ask()));
            add(
                    rows,
                    "do_not_promise",
                    cell(first, first.incident().avoid()),
                    cell(second, second.incident().avoid()));
            add(rows, "a_question", cell(first, question(first)), cell(second, question(second)));
            add(rows, "used_in_label", used(first), used(second));
            return List.copyOf(rows);
        }

        /** A row of which one side has words; what both lack is no row. */
        private void add(List<Row> rows, String key, Cell first, Cell second) {
            if (!isEmpty(first) || !isEmpty(second)) {
                rows.add(new Row(words.say(key), first, second));
            }
        }

        private static boolean isEmpty(Cell cell) {
            return cell.texts().isEmpty()
                    && cell.prose().isEmpty()
                    && cell.records().isEmpty();
        }

        private Cell cell(Term term, List<String> texts) {
            boolean pack = !term.origin().pack().isEmpty();
            return new Cell(
                    texts.stream().filter(text -> !text.isEmpty()).toList(),
                    List.of(),
                    List.of(),
                    pack ? "" : sources.edit(term.origin().path()));
        }

        private Cell prose(Term term, TermPart.Kind kind, String url) {
            var found = view.linked().termLinks().getOrDefault(term.id(), List.of());
            var prose = new ArrayList<TemplateHTMLOutputModel>();
            for (int i = 0; i < term.parts().size(); i++) {
                var part = term.parts().get(i);
                if (part.kind() == kind) {
                    var links = new TextLinks(i < found.size() ? found.get(i) : Links.NONE, addresses, url, Set.of());
                    prose.add(Html.withoutIds(
                            Html.of(part.text().html(), part.text().body(), links.marks(), links::address, words)));
                }
            }
            return new Cell(
                    List.of(),
                    List.copyOf(prose),
                    List.of(),
                    cell(term, List.of()).edit());
        }

        private static List<String> question(Term term) {
            return term.questions().stream().limit(1).map(Term.Question::ask).toList();
        }

        private Cell used(Term term) {
            var paths = view.insight().uses().getOrDefault(term.id(), List.of()).stream()
                    .map(use -> use.path())
                    .limit(4)
                    .toList();
            return new Cell(List.of(), List.of(), view.refs(paths), "");
        }
    }
}
