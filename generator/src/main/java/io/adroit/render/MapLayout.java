package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.render.MapView.Arc;
import io.adroit.render.MapView.Lane;
import io.adroit.render.MapView.Point;
import io.adroit.render.MapView.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the map out: a lane per topic, time from left to right, labels in rows under each lane's line so that none lies over another. Our graphs are small
 * chains over time; docs/adr/0013 says why no library does this.
 */
final class MapLayout {
    static final int LEFT = 140;
    static final int ROW = 18;
    /** Width of a letter of a label at 13px, on the generous side. */
    static final int LETTER = 7;

    private static final int WIDTH = 1152;
    private static final int TOP = 44;
    private static final int ARCS = 46;
    /** Above this number only records with relations are drawn: the rest is a list, and a better one. */
    private static final int MOST = 150;
    /** Labels longer than this are cut, the more the fuller their lane; the list under the map has the titles. */
    private static final int LABEL = 26;

    private static final int LABEL_WITH_ROOM = 36;
    private static final int FEW = 6;

    private final LibraryView view;

    MapLayout(LibraryView view) {
        this.view = view;
    }

    MapView lay() {
        var all = view.newestFirst();
        var drawn = all.size() <= MOST
                ? all
                : all.stream()
                        .filter(adr -> !view.relations().at(adr.path()).isEmpty())
                        .limit(2L * MOST)
                        .toList();
        var span = Years.of(drawn);
        var lanes = new ArrayList<Lane>();
        var points = new ArrayList<Point>();
        int y = TOP;
        for (var entry : lanes(drawn).entrySet()) {
            int line = y + ARCS;
            var rows = new LabelRows(WIDTH);
            lanes.add(new Lane(LibraryView.cut(entry.getKey(), 18), line));
            for (var adr : entry.getValue()) {
                points.add(rows.place(
                        view.ref(adr),
                        span.x(adr),
                        line,
                        label(adr, entry.getValue().size())));
            }
            y = line + 12 + rows.count() * ROW + 8;
        }
        var byPath = new HashMap<String, Point>();
        int at = 0;
        for (var entry : lanes(drawn).values()) {
            for (var adr : entry) {
                byPath.put(adr.path(), points.get(at++));
            }
        }
        return new MapView(
                drawn.size() == all.size(),
                drawn.stream().map(Adr::path).toList(),
                WIDTH,
                y + 10,
                lanes,
                span.ticks(),
                points,
                arcs(byPath));
    }

    private static String label(Adr adr, int lane) {
        return LibraryView.cut(
                (adr.number() < 0 ? "" : adr.number() + " ") + adr.title().text(),
                lane <= FEW ? LABEL_WITH_ROOM : LABEL);
    }

    /** Records by topic, biggest topic first; within one, oldest first. */
    private Map<String, List<Adr>> lanes(List<Adr> drawn) {
        var byTopic = new HashMap<String, List<Adr>>();
        drawn.stream()
                .sorted(LibraryView.NEWEST_FIRST.reversed())
                .forEach(adr -> byTopic.computeIfAbsent(LibraryView.topic(adr), topic -> new ArrayList<>())
                        .add(adr));
        var sorted = new LinkedHashMap<String, List<Adr>>();
        byTopic.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Adr>> lane) ->
                                lane.getKey().isEmpty())
                        .thenComparing(lane -> -lane.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(lane -> sorted.put(
                        lane.getKey().isEmpty()
                                ? view.words().say(byTopic.size() == 1 ? "nav_decisions" : "other_topics")
                                : lane.getKey(),
                        lane.getValue()));
        return sorted;
    }

    private List<Arc> arcs(Map<String, Point> points) {
        var arcs = new ArrayList<Arc>();
        for (var edge : view.linked().relations()) {
            var newer = points.get(edge.from());
            var older = points.get(edge.to());
            if (newer != null && older != null && newer != older) {
                var kind =
                        edge.kind() == Kind.SUPERSEDES ? "supersede" : edge.kind() == Kind.AMENDS ? "amend" : "relate";
                arcs.add(arc(kind, older, newer));
            }
        }
        return arcs.stream().distinct().toList();
    }

    /** From the older record's top to the newer one's, with a head where it arrives; loose relations have none. */
    private static Arc arc(String kind, Point from, Point to) {
        int lift = Math.min(from.y(), to.y()) - 12 - Math.min(30, Math.abs(to.x() - from.x()) / 12 + 6);
        int y1 = from.y() - 8;
        int y2 = to.y() - 10;
        int bend = to.x() >= from.x() ? 22 : -22;
        var path = "M" + from.x() + " " + y1 + "C" + (from.x() + bend) + " " + lift + " " + (to.x() - bend / 2) + " "
                + lift + " " + to.x() + " " + y2;
        var head = kind.equals("relate") ? "" : "M" + to.x() + " " + (y2 + 3) + "l-4 -8h8z";
        return new Arc(kind, path, head);
    }

    /** Where dates stand between left and right. */
    private record Years(double first, double last, boolean undated) {
        static Years of(List<Adr> drawn) {
            var found =
                    drawn.stream().flatMap(adr -> year(adr).stream()).sorted().toList();
            boolean undated = found.size() < drawn.size();
            return found.isEmpty()
                    ? new Years(0, 1, undated)
                    : new Years(Math.floor(found.get(0)), Math.floor(found.get(found.size() - 1)) + 1, undated);
        }

        static Optional<Double> year(Adr adr) {
            try {
                var date = LocalDate.parse(adr.date().iso());
                return Optional.of(date.getYear() + (date.getDayOfYear() - 1) / 366.0);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private int left() {
            return undated ? LEFT + 80 : LEFT;
        }

        private int x(double year) {
            return (int) Math.round(left() + (year - first) / (last - first) * (WIDTH - 12 - left()));
        }

        int x(Adr adr) {
            return year(adr).map(this::x).orElse(LEFT + 30);
        }

        List<Tick> ticks() {
            var ticks = new ArrayList<Tick>();
            if (first == 0) {
                return ticks;
            }
            int step = (int) Math.ceil((last - first) / 12);
            for (double year = first; year < last; year += step) {
                ticks.add(new Tick(Integer.toString((int) year), x(year)));
            }
            return ticks;
        }
    }
}
