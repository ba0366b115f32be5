package io.adroit.text;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns. */
public final class Lines {
    private final int[] starts;
    private final int length;

    /** Notes where each line of {@code unixText} begins; linear in its length. */
    public Lines(String unixText) {
        var found = new int[16];
        int count = 1;
        for (int at = unixText.indexOf('\n'); at >= 0; at = unixText.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
        length = unixText.length();
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, from 1, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Where a line (from 1) begins; the end of the text for a line after the last. */
    public int start(int line) {
        return line > starts.length ? length : starts[Math.max(line, 1) - 1];
    }

    /** Number of lines; a final line end counts as the begin of an empty line. */
    public int count() {
        return starts.length;
    }
}
