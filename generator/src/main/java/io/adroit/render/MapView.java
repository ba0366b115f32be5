package io.adroit.render;

import java.util.List;

/**
 * A picture of decisions: lanes are topics, left to right is time. Sizes in SVG units.
 *
 * @param whole whether every record is on it; otherwise only those that replace, amend or relate
 * @param paths of the records on it, newest first
 */
record MapView(
        boolean whole,
        List<String> paths,
        int width,
        int height,
        List<Lane> lanes,
        List<Tick> ticks,
        List<Point> points,
        List<Arc> arcs) {

    /** A topic's row; {@code y} is its line. */
    record Lane(String name, int y) {}

    /** A year's begin. */
    record Tick(String name, int x) {}

    /** A record; its label stands at {@code labelX}, {@code labelY}. */
    record Point(AdrRef record, int x, int y, String label, int labelX, int labelY, boolean leader) {}

    /** A relation; {@code kind} is {@code supersede}, {@code amend} or {@code relate}; {@code path} and {@code head} are SVG path data. */
    record Arc(String kind, String path, String head) {}
}
