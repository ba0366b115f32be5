package io.adroit.render;

import io.adroit.render.MapView.Point;
import java.util.ArrayList;
import java.util.List;

/** Places a lane's labels: each in the first row under the line where it is free, so none lies over another. */
final class LabelRows {
    private static final int GAP = 10;

    private final int width;
    private final List<List<int[]>> rows = new ArrayList<>();

    /** @param width that no label may pass */
    LabelRows(int width) {
        this.width = width;
    }

    /** A point with its label. Points that share a place are moved apart first. */
    Point place(AdrRef record, int x, int y, String label) {
        int length = label.codePointCount(0, label.length()) * MapLayout.LETTER;
        int left = Math.max(MapLayout.LEFT, Math.min(x - 6, width - length));
        int row = 0;
        while (row < rows.size() && !isFree(rows.get(row), left, left + length)) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(new int[] {left, left + length});
        return new Point(record, x, y, label, left, y + 24 + row * MapLayout.ROW, row > 0);
    }

    /** Number of rows in use. */
    int count() {
        return Math.max(1, rows.size());
    }

    private static boolean isFree(List<int[]> taken, int from, int to) {
        return taken.stream().noneMatch(other -> from < other[1] + GAP && other[0] - GAP < to);
    }
}
