package io.adroit.check;

import java.util.ArrayList;
import java.util.List;

/** Unified diffs of texts in which few lines changed: lines are compared from both ends, what lies between is one hunk per change. */
final class Diff {
    private static final int CONTEXT = 3;

    private Diff() {}

    /** A run of lines that changed: from {@code a} to {@code b} before, from {@code c} to {@code d} after, ends excluded. */
    private record Change(int a, int b, int c, int d) {}

    static String of(String path, String before, String after) {
        var old = lines(before);
        var now = lines(after);
        var changes = changes(old, now);
        if (changes.isEmpty()) {
            return "";
        }
        var out = new StringBuilder("--- a/")
                .append(path)
                .append("\n+++ b/")
                .append(path)
                .append('\n');
        for (int i = 0; i < changes.size(); ) {
            int last = i;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).a() - changes.get(last).b() <= 2 * CONTEXT) {
                last++;
            }
            hunk(out, old, now, changes.subList(i, last + 1));
            i = last + 1;
        }
        return out.toString();
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Looks ahead for the nearest line that both have; enough for edits of single lines. */
    private static List<Change> changes(List<String> old, List<String> now) {
        var found = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
                continue;
            }
            int[] next = meet(old, now, i, j);
            found.add(new Change(i, next[0], j, next[1]));
            i = next[0];
            j = next[1];
        }
        return found;
    }

    private static int[] meet(List<String> old, List<String> now, int i, int j) {
        int most = old.size() - i + now.size() - j;
        for (int away = 1; away <= most; away++) {
            for (int a = 0; a <= away; a++) {
                int x = i + a;
                int y = j + away - a;
                if (x < old.size() && y < now.size() && old.get(x).equals(now.get(y))) {
                    return new int[] {x, y};
                }
            }
        }
        return new int[] {old.size(), now.size()};
    }

    private static void hunk(StringBuilder out, List<String> old, List<String> now, List<Change> changes) {
        var first = changes.get(0);
        var last = changes.get(changes.size() - 1);
        int from = Math.max(0, first.a() - CONTEXT);
        int to = Math.min(old.size(), last.b() + CONTEXT);
        int start = first.c() - (first.a() - from);
        int end = last.d() + (to - last.b());
        out.append("@@ -")
                .append(range(from, to))
                .append(" +")
                .append(range(start, end))
                .append(" @@\n");
        int at = from;
        for (var change : changes) {
            old.subList(at, change.a())
                    .forEach(line -> out.append(' ').append(line).append('\n'));
            old.subList(change.a(), change.b())
                    .forEach(line -> out.append('-').append(line).append('\n'));
            now.subList(change.c(), change.d())
                    .forEach(line -> out.append('+').append(line).append('\n'));
            at = change.b();
        }
        old.subList(at, to).forEach(line -> out.append(' ').append(line).append('\n'));
    }

    private static String range(int from, int to) {
        return (to > from ? from + 1 : from) + (to - from == 1 ? "" : "," + (to - from));
    }
}
