package io.adroit.text;

import java.util.Arrays;

/** Maps offsets of a logical text to offsets of its source; runs of equal distance are stored once. */
public final class Offsets {
    private final int[] logical;
    private final int[] source;

    private Offsets(int[] logical, int[] source) {
        this.logical = logical;
        this.source = source;
    }

    /** Source offset where the logical character at {@code at} begins. */
    public int start(int at) {
        int found = Arrays.binarySearch(logical, at);
        int run = found >= 0 ? found : -found - 2;
        return source[run] + at - logical[run];
    }

    /** Source offset after the logical character before {@code end}; what follows it in the source (marks, dropped characters) is left out. */
    public int end(int end) {
        return end == 0 ? start(0) : start(end - 1) + width(end - 1);
    }

    private int width(int at) {
        int found = Arrays.binarySearch(widths, at);
        return found >= 0 ? widthOf[found] : 1;
    }

    private static final int[] NONE = {};
    private int[] widths = NONE;
    private int[] widthOf = NONE;

    /** Collects runs while a block is read. */
    public static final class Builder {
        private int[] logical = new int[8];
        private int[] source = new int[8];
        private int[] widths = new int[4];
        private int[] widthOf = new int[4];
        private int runs;
        private int wide;

        /** The logical character at {@code at} comes from {@code from}, and {@code width} source characters stand for it. */
        public Builder put(int at, int from, int width) {
            if (runs == 0 || source[runs - 1] + at - logical[runs - 1] != from) {
                logical = runs == logical.length ? Arrays.copyOf(logical, runs * 2) : logical;
                source = runs == source.length ? Arrays.copyOf(source, runs * 2) : source;
                logical[runs] = at;
                source[runs++] = from;
            }
            if (width != 1) {
                widths = wide == widths.length ? Arrays.copyOf(widths, wide * 2) : widths;
                widthOf = wide == widthOf.length ? Arrays.copyOf(widthOf, wide * 2) : widthOf;
                widths[wide] = at;
                widthOf[wide++] = width;
            }
            return this;
        }

        /** The finished map. */
        public Offsets build() {
            var made = new Offsets(Arrays.copyOf(logical, Math.max(runs, 1)), Arrays.copyOf(source, Math.max(runs, 1)));
            if (wide > 0) {
                made.widths = Arrays.copyOf(widths, wide);
                made.widthOf = Arrays.copyOf(widthOf, wide);
            }
            return made;
        }
    }
}
