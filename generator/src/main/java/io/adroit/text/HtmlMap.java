package io.adroit.text;

/**
 * HTML and where its pieces come from.
 *
 * @param html all of it
 * @param segments five numbers each, in order: source start, source length, HTML start, HTML length, kind (0 tag, 1 text that stands
 *     character for character, 2 text where several characters stand for one)
 * @param slots four numbers each, in order: HTML position, source position, ordinal of {@link HtmlDraft.Slot}, index
 * @param blocks two numbers each: HTML position of a top-level block and index of its first slot; and of the end
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record HtmlMap(String html, int[] segments, int[] slots, int[] blocks) {
    /** Size of a segment in {@link #segments}. */
    static final int SEGMENT = 5;

    /** Size of a slot in {@link #slots}. */
    static final int SLOT = 4;

    /** Size of a block in {@link #blocks}. */
    static final int BLOCK = 2;

    /** Number of top-level blocks. */
    int count() {
        return blocks.length / BLOCK - 1;
    }

    /** HTML position of a source offset that begins something; -1 when nothing of it is on the page. */
    int begin(int source) {
        int at = holding(source);
        return at < 0 ? -1 : position(at, source);
    }

    /** HTML position after the source character before {@code source}; -1 likewise. */
    int end(int source) {
        int at = holding(source - 1);
        if (at < 0) {
            return -1;
        }
        return segments[at + 4] == 1 ? position(at, source) : segments[at + 2] + segments[at + 3];
    }

    private int position(int at, int source) {
        return segments[at + 4] == 1 ? segments[at + 2] + source - segments[at] : segments[at + 2];
    }

    private int holding(int source) {
        int low = 0;
        int high = segments.length / SEGMENT - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = segments[middle * SEGMENT];
            if (source < start) {
                high = middle - 1;
            } else if (source >= start + segments[middle * SEGMENT + 1]) {
                low = middle + 1;
            } else {
                return middle * SEGMENT;
            }
        }
        return -1;
    }
}
