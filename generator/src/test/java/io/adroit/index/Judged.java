package io.adroit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question with the records that answer it, graded 1 to 3 by hand from their titles and texts; the records themselves are not ours to keep.
 *
 * @param kind {@code plain} as a product manager asks, {@code technical} as an engineer does
 * @param heldOut whether it was never looked at while weights were chosen
 * @param question as typed
 * @param grades {@code <corpus folder>/<file stem>} to grade
 */
record Judged(String kind, boolean heldOut, String question, Map<String, Integer> grades) {
    static List<Judged> all() {
        try (var in = Judged.class.getResourceAsStream("relevance.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Judged::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judged read(String line) {
        var cells = line.split("\t");
        var grades = Arrays.stream(cells, 3, cells.length)
                .map(cell -> cell.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
        return new Judged(cells[0], cells[1].equals("held out"), cells[2], grades);
    }

    /** Normalised discounted cumulative gain of the first ten. */
    double ndcg(List<String> found) {
        return gain(found.stream()
                        .limit(10)
                        .map(one -> grades.getOrDefault(one, 0))
                        .toList())
                / gain(grades.values().stream()
                        .sorted((a, b) -> b - a)
                        .limit(10)
                        .toList());
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /** One divided by the rank of the first answer; 0 when none is among the first ten. */
    double reciprocalRank(List<String> found) {
        for (int i = 0; i < Math.min(found.size(), 10); i++) {
            if (grades.containsKey(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
