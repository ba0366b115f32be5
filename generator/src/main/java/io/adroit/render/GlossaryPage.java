package io.adroit.render;

import io.adroit.model.Form;
import io.adroit.model.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The glossary from A to Z, or one part of a long one.
 *
 * @param lead in a sentence
 * @param categories with their counts, commonest first
 * @param pairs that are easily confused
 * @param letters all of them; those without entries have no address
 * @param groups entries under their letters
 */
record GlossaryPage(
        Frame frame,
        String lead,
        List<Category> categories,
        List<PairLink> pairs,
        List<Letter> letters,
        List<Group> groups) {

    /** A category. */
    record Category(String name, String count) {}

    /** Two entries and their page. */
    record PairLink(String url, String first, String second) {}

    /** A letter of the strip; {@code href} is empty where nothing begins with it. */
    record Letter(String name, String href, boolean here) {}

    /** Entries of one letter. */
    record Group(String id, String name, List<Row> rows) {}

    /** An entry, or a form that leads to one: then {@code summary} is empty and {@code see} is not. */
    record Row(String url, String name, String summary, String category, String uses, List<TermRef> see) {}

    /** Lists with more rows are split by letter (RULINGS 17). */
    static final int LONGEST = 1000;

    /** Makes the page, or the pages. */
    static final class Maker {
        private final LibraryView view;
        private final Words words;
        private final Defs defs;

        Maker(LibraryView view, Defs defs) {
            this.view = view;
            this.words = view.words();
            this.defs = defs;
        }

        List<GlossaryPage> make() {
            var groups = groups();
            if (!isLong(groups)) {
                return List.of(page("glossary/index.html", groups, groups, false));
            }
            var pages = new ArrayList<GlossaryPage>();
            for (var group : groups) {
                pages.add(page(pages.isEmpty() ? "glossary/index.html" : url(group), groups, List.of(group), true));
            }
            return List.copyOf(pages);
        }

        /** Whether the list is split. */
        static boolean isLong(List<Group> groups) {
            return groups.stream().mapToInt(group -> group.rows().size()).sum() > LONGEST;
        }

        private static String url(Group group) {
            return "glossary/letters/" + group.id().substring("letter.".length()) + ".html";
        }

        private GlossaryPage page(String url, List<Group> all, List<Group> here, boolean split) {
            var lead = words.say(
                    "glossary_lead", words.count("n_terms", view.terms().size()));
            return new GlossaryPage(
                    Frame.of(url, words.say("nav_glossary"), lead, "glossary", WholeLists.scripts(split)),
                    lead,
                    categories(),
                    pairs(view),
                    letters(all, here, split),
                    here);
        }

        private List<Category> categories() {
            return view.terms().stream()
                    .map(term -> term.facts().category())
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .map(entry -> new Category(entry.getKey(), words.number(entry.getValue())))
                    .toList();
        }

        static List<PairLink> pairs(LibraryView view) {
            return view.insight().pairs().stream()
                    .filter(pair -> view.term(pair.first()).isPresent()
                            && view.term(pair.second()).isPresent())
                    .map(pair -> new PairLink(
                            pair.url(),
                            view.term(pair.first()).map(Term::name).orElse(""),
                            view.term(pair.second()).map(Term::name).orElse("")))
                    .toList();
        }

        private static List<Letter> letters(List<Group> all, List<Group> here, boolean split) {
            var byName = new TreeMap<String, Letter>();
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                byName.put(String.valueOf(letter), new Letter(String.valueOf(letter), "", false));
            }
            for (var group : all) {
                var page = !split ? "" : group == all.get(0) ? "glossary/index.html" : url(group);
                byName.put(
                        group.name(), new Letter(group.name(), page + "#" + group.id(), split && here.contains(group)));
            }
            return List.copyOf(byName.values());
        }

        /** All rows by letter. */
        List<Group> groups() {
            var rows = new ArrayList<Row>();
            view.terms().forEach(term -> rows.add(row(term)));
            view.terms().forEach(term -> rows.addAll(seeRows(term)));
            defs.ambiguous().forEach((form, owners) -> rows.add(new Row("", form, "", "", "", owners)));
            rows.sort(Comparator.comparing((Row row) -> sortKey(row.name()))
                    .thenComparing(Row::name)
                    .thenComparing(Row::url));
            var byLetter = new TreeMap<String, List<Row>>();
            rows.forEach(row -> byLetter.computeIfAbsent(letter(row.name()), letter -> new ArrayList<>())
                    .add(row));
            return byLetter.entrySet().stream()
                    .map(entry -> new Group(
                            "letter."
                                    + (entry.getKey().equals("#")
                                            ? "other"
                                            : entry.getKey().toLowerCase(Locale.ROOT)),
                            entry.getKey(),
                            entry.getValue()))
                    .toList();
        }

        private Row row(Term term) {
            int uses = view.insight().uses().getOrDefault(term.id(), List.of()).size();
            return new Row(
                    term.url(),
                    term.name(),
                    term.summary(),
                    term.facts().category(),
                    uses == 0 ? "" : words.count("n_decisions", uses),
                    List.of());
        }

        private List<Row> seeRows(Term term) {
            return term.forms().stream()
                    .filter(form -> form.kind() != Form.Kind.TERM && !form.misspelling())
                    .filter(form -> !sortKey(form.text()).equals(sortKey(term.name()))
                            && !defs.ambiguous().containsKey(form.text()))
                    .map(form -> new Row("", form.text(), "", "", "", List.of(LibraryView.ref(term))))
                    .toList();
        }

        private static String sortKey(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .toLowerCase(Locale.ROOT);
        }

        private static String letter(String name) {
            var key = sortKey(name);
            int first = key.isEmpty() ? '#' : key.codePointAt(0);
            return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
        }
    }
}
