package io.adroit.render;

import io.adroit.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decisions by year; the map has the same list under its picture.
 *
 * @param years newest first, none last
 * @param map at most one
 * @param statuses that occur, for the legend, in the order of a decision's life
 */
record TimelinePage(
        Frame frame, String title, String lead, List<Year> years, List<MapView> map, List<StatusView> statuses) {

    /**
     * Records of a year.
     *
     * @param more how many of them stand elsewhere, in words, or empty
     * @param url where those stand
     */
    record Year(String name, List<AdrRef> records, String more, String url) {}

    /** Makes the pages. */
    static final class Maker {
        /** Rows that the page shows: beyond, a year is a line that leads to its list, so that the page can be taken in. */
        private static final int SHOWN = 300;

        private final LibraryView view;
        private final Words words;

        Maker(LibraryView view) {
            this.view = view;
            this.words = view.words();
        }

        TimelinePage timeline() {
            var refs = view.newestFirst().stream().map(view::ref).toList();
            return new TimelinePage(
                    Frame.of("timeline.html", words.say("nav_timeline"), words.say("timeline_lead"), ""),
                    words.say("nav_timeline"),
                    words.say("timeline_lead"),
                    years(refs),
                    List.of(),
                    List.of());
        }

        TimelinePage map() {
            var layout = new MapLayout(view).lay();
            var refs = view.refs(layout.paths());
            var lead = words.say(layout.whole() ? "map_lead" : "map_lead_part", words.number(refs.size()));
            return new TimelinePage(
                    Frame.of("map.html", words.say("nav_map"), lead, ""),
                    words.say("nav_map"),
                    lead,
                    years(refs),
                    layout.points().isEmpty() ? List.of() : List.of(layout),
                    statuses(refs));
        }

        /** Those that occur, in the order of a decision's life. */
        private List<StatusView> statuses(List<AdrRef> refs) {
            var met = refs.stream().map(AdrRef::status).collect(Collectors.toSet());
            return Arrays.stream(Status.values())
                    .map(status -> StatusView.of(status, words))
                    .filter(met::contains)
                    .toList();
        }

        private List<Year> years(List<AdrRef> refs) {
            var byYear = new LinkedHashMap<String, List<AdrRef>>();
            refs.forEach(ref -> byYear.computeIfAbsent(ref.year(), year -> new ArrayList<>())
                    .add(ref));
            var years = new ArrayList<Year>();
            int left = SHOWN;
            for (var entry : byYear.entrySet()) {
                var url = DecisionsPage.url(entry.getKey(), years.isEmpty(), refs.size());
                years.add(year(entry.getKey(), entry.getValue(), left, url));
                left = Math.max(0, left - entry.getValue().size());
            }
            return List.copyOf(years);
        }

        /** @param left rows that may still be shown */
        private Year year(String year, List<AdrRef> records, int left, String url) {
            var name = year.isEmpty() ? words.say("no_date") : year;
            int more = records.size() - Math.min(left, records.size());
            if (more == 0) {
                return new Year(name, records, "", "");
            }
            return new Year(
                    name,
                    records.subList(0, records.size() - more),
                    more == records.size() ? words.count("n_decisions", more) : words.count("and_more", more),
                    url);
        }
    }
}
