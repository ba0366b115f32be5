package io.adroit.render;

import io.adroit.model.Form;
import io.adroit.model.Ids;
import io.adroit.model.Links;
import io.adroit.model.Mention;
import io.adroit.model.Term;
import io.adroit.text.Heading;
import io.adroit.text.MarkdownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of "Terms in this record", and the entries behind a form that several claim. */
final class Defs {
    private final LibraryView view;
    private final Map<String, String[]> confusions = new HashMap<>();
    private final Map<String, Set<Term>> owners = new HashMap<>();

    Defs(LibraryView view) {
        this.view = view;
        for (var pair : view.insight().pairs()) {
            var difference = pair.differences().stream().findFirst().orElse("");
            if (!difference.isEmpty()) {
                confusions.putIfAbsent(pair.first(), new String[] {pair.second(), difference});
                confusions.putIfAbsent(pair.second(), new String[] {pair.first(), difference});
            }
        }
        for (var term : view.terms()) {
            for (var form : term.forms()) {
                if (!form.misspelling()) {
                    owners.computeIfAbsent(key(form.text()), text -> new LinkedHashSet<>())
                            .add(term);
                }
            }
        }
    }

    private static String key(String form) {
        return Ids.slug(form.toLowerCase(Locale.ROOT));
    }

    /** Entries that claim the form of a target {@code ~form}, in the order of ids. */
    List<TermRef> owners(String target) {
        return owners.getOrDefault(key(target.substring(1)), Set.of()).stream()
                .map(LibraryView::ref)
                .toList();
    }

    /** Forms with several owners, each as written by one of them. */
    Map<String, List<TermRef>> ambiguous() {
        var found = new LinkedHashMap<String, List<TermRef>>();
        owners.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> found.put(
                        written(entry.getKey(), entry.getValue()),
                        entry.getValue().stream().map(LibraryView::ref).toList()));
        return found;
    }

    /** Paths of records, newest first, that write a form with several owners, by the address of its page. */
    Map<String, List<String>> writtenIn() {
        var found = new HashMap<String, List<String>>();
        for (var adr : view.newestFirst()) {
            view.linked().linksOf(adr).mentions().stream()
                    .map(Mention::target)
                    .filter(target -> target.startsWith("~"))
                    .map(TextLinks::termUrl)
                    .distinct()
                    .forEach(url ->
                            found.computeIfAbsent(url, key -> new ArrayList<>()).add(adr.path()));
        }
        return found;
    }

    private static String written(String key, Set<Term> claimants) {
        return claimants.stream()
                .flatMap(term -> term.forms().stream())
                .map(Form::text)
                .filter(text -> key(text).equals(key))
                .findFirst()
                .orElse(key);
    }

    /** Every entry linked or mentioned in a text, once, by name. */
    List<DefRow> rows(MarkdownText text, Links links) {
        var headings =
                text.headings().stream().filter(heading -> heading.level() <= 2).toList();
        var places = new LinkedHashMap<String, LinkedHashSet<String>>();
        for (var mention : links.mentions()) {
            places.computeIfAbsent(mention.target(), target -> new LinkedHashSet<>())
                    .add(place(headings, mention));
        }
        var rows = new ArrayList<DefRow>();
        places.forEach((target, sections) -> {
            sections.remove("");
            var where = String.join(", ", sections.stream().limit(3).toList());
            if (target.startsWith("~")) {
                var name = target.substring(1);
                rows.add(new DefRow(target, TextLinks.termUrl(target), name, "", "", "", where, owners(target)));
            } else {
                view.term(target).ifPresent(term -> rows.add(row(term, where)));
            }
        });
        rows.sort(Comparator.comparing((DefRow row) -> row.name().toLowerCase(Locale.ROOT))
                .thenComparing(DefRow::id));
        return List.copyOf(rows);
    }

    private DefRow row(Term term, String places) {
        var other = confusions.getOrDefault(term.id(), new String[] {"", ""});
        var name = view.term(other[0]).map(Term::name).orElse("");
        return new DefRow(term.id(), term.url(), term.name(), term.summary(), name, other[1], places, List.of());
    }

    /** Heading of the section a mention stands in; empty for the title and what stands before any heading. */
    private static String place(List<Heading> headings, Mention mention) {
        int section = mention.section();
        boolean there = section >= 1
                && section <= headings.size()
                && (section > 1 || headings.get(0).level() > 1);
        return there ? headings.get(section - 1).text() : "";
    }
}
