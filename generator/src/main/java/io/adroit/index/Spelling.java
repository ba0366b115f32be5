package io.adroit.index;

import java.util.ArrayList;
import java.util.List;

/** The nearest known word: fewest slips (a letter more, less, other, or two changed round), then the same first letter, then the commoner word. */
final class Spelling {
    /** No better word. */
    static final Known NONE = new Known("", "", 0);

    private static final int SHORTEST = 4;
    private static final int SHORT = 6;

    private final List<Known> words = new ArrayList<>();

    /**
     * @param stem of the index
     * @param shown the form seen most often
     * @param often log2 of the number of documents
     */
    record Known(String stem, String shown, int often) {}

    /** @param coded as {@link SpellingFile} wrote it */
    Spelling(String coded) {
        var reader = new DenseText.Reader(coded);
        var before = "";
        while (reader.more()) {
            before = reader.after(before);
            words.add(new Known(before, reader.after(before), reader.number()));
        }
    }

    /** {@link #NONE} when nothing is near, or the word is too short or has digits. */
    Known nearest(String stem) {
        if (stem.length() < SHORTEST
                || stem.codePoints().anyMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)) {
            return NONE;
        }
        int most = stem.length() < SHORT ? 1 : 2;
        var best = NONE;
        int bar = Integer.MAX_VALUE;
        for (var known : words) {
            int far = distance(stem, known.stem(), most);
            int cost = far * 200 + (known.stem().charAt(0) == stem.charAt(0) ? 0 : 100) - known.often();
            if (far <= most && cost < bar) {
                bar = cost;
                best = known;
            }
        }
        return best;
    }

    /** Optimal string alignment distance, or more than {@code most} when it is certain to be more. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
