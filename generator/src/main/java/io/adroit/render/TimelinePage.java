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
 * @param left records that are not shown, in words, or empty
 * @param map at most one
 * @param statuses that occur, for the legend, in the order of a decision's life
 */
record TimelinePage(
        Frame frame,
        String title,
        String lead,
        List<Year> years,
        String left,
        List<MapView> map,
        List<StatusView> statuses) {

    /** Records of a year. */
    record Year(String name, List<AdrRef> records) {}

    /** Makes the pages. */
    static final class Maker {
        private final LibraryView view;
        private final Words words;

        Maker(LibraryView view) {
            this.view = view;
            this.words = view.words();
        }

        TimelinePage timeline() {
            var all = view.newestFirst();
            var refs = all.stream().limit(DecisionsPage.LONGEST).map(view::ref).toList();
            int left = all.size() - refs.size();
            return new TimelinePage(
                    Frame.of("timeline.html", words.say("nav_timeline"), words.say("timeline_lead"), ""),
                    words.say("nav_timeline"),
                    words.say("timeline_lead"),
                    years(refs),
                    left > 0 ? words.count("and_more", left) : "",
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
                    "",
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
            return byYear.entrySet().stream()
                    .map(entry -> new Year(
                            entry.getKey().isEmpty() ? words.say("no_date") : entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
