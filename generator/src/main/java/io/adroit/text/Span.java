package io.adroit.text;

/**
 * A half-open range of a file's text.
 *
 * @param start offset of the first character, from 0, in UTF-16 units of the file's text as the reader gave it
 *     (byte order mark removed, line ends {@code \n}, front matter included)
 * @param end offset after the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("start " + start + " and end " + end + " are no range");
        }
    }

    /** Whether {@code other} lies within this range. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The text this range stands for. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
