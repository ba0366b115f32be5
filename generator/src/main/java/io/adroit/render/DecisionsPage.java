package io.adroit.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of decisions, or one part of a long one.
 *
 * @param lead in a sentence
 * @param facets over the whole list, also where the page shows a part of it
 * @param rows newest first
 * @param shown number of rows in words
 * @param parts other parts of the list; empty when all is here
 * @param topics whether any record has a topic
 */
record DecisionsPage(
        Frame frame,
        String lead,
        List<Facet> facets,
        List<AdrRef> rows,
        String shown,
        List<PartLink> parts,
        boolean topics) {

    /** A part of the list by year. */
    record PartLink(String url, String name, String count, boolean here) {}

    /** Lists with more rows are split by year (RULINGS 17). */
    static final int LONGEST = 1000;

    private static final String LIST = "adr/index.html";

    /** Where the records of a year stand; {@code all} is how many there are in all years. */
    static String url(String year, boolean newest, int all) {
        if (all > LONGEST) {
            return newest ? LIST : "decisions/" + partName(year) + ".html";
        }
        return year.isEmpty() ? LIST : LIST + "?year=" + year;
    }

    private static String partName(String year) {
        return year.isEmpty() ? "undated" : year;
    }

    /** Makes the page, or the pages. */
    static final class Maker {
        private final LibraryView view;
        private final Words words;

        Maker(LibraryView view) {
            this.view = view;
            this.words = view.words();
        }

        List<DecisionsPage> make() {
            var all = view.newestFirst().stream().map(view::ref).toList();
            var facets = Facet.of(all, words);
            if (all.size() <= LONGEST) {
                return List.of(page(LIST, all, all, facets, List.of()));
            }
            var parts = parts(all);
            var pages = new ArrayList<DecisionsPage>();
            parts.forEach((url, rows) -> pages.add(page(url, all, rows, facets, links(parts, url))));
            return List.copyOf(pages);
        }

        /** By year; the first part is the list's own page, and years with too many rows have several. */
        private Map<String, List<AdrRef>> parts(List<AdrRef> all) {
            var parts = new LinkedHashMap<String, List<AdrRef>>();
            var byYear = new LinkedHashMap<String, List<AdrRef>>();
            all.forEach(ref -> byYear.computeIfAbsent(ref.year(), year -> new ArrayList<>())
                    .add(ref));
            byYear.forEach((year, rows) -> {
                for (int at = 0; at < rows.size(); at += LONGEST) {
                    var name = partName(year) + (at == 0 ? "" : "-" + (at / LONGEST + 1));
                    parts.put(
                            parts.isEmpty() ? LIST : "decisions/" + name + ".html",
                            rows.subList(at, Math.min(at + LONGEST, rows.size())));
                }
            });
            return parts;
        }

        private List<PartLink> links(Map<String, List<AdrRef>> parts, String here) {
            var links = new ArrayList<PartLink>();
            parts.forEach((url, rows) -> {
                var year = rows.get(0).year().isEmpty()
                        ? words.say("no_date")
                        : rows.get(0).year();
                links.add(new PartLink(url, year, words.number(rows.size()), url.equals(here)));
            });
            return List.copyOf(links);
        }

        private DecisionsPage page(
                String url, List<AdrRef> all, List<AdrRef> rows, List<Facet> facets, List<PartLink> parts) {
            var lead = words.say(
                    "decisions_lead",
                    words.count(
                            "n_in_force", all.stream().filter(AdrRef::inForce).count()));
            return new DecisionsPage(
                    Frame.of(url, words.say("nav_decisions"), lead, "decisions", WholeLists.scripts(!parts.isEmpty())),
                    lead,
                    facets,
                    rows,
                    words.number(rows.size()),
                    parts,
                    all.stream().anyMatch(ref -> !ref.topic().isEmpty()));
        }
    }
}
