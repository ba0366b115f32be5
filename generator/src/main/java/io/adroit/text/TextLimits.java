package io.adroit.text;

/**
 * How much a text may hold of what costs the Markdown parser more than linear time.
 *
 * @param nesting levels of lists and quotes
 * @param blockMarks brackets, runs of backticks or {@code <} in one block; twice as many emphasis marks, five times as many {@code |} and half as many lines with a leading colon go
 *     with it
 */
public record TextLimits(int nesting, int blockMarks) {
    /** Far above what people write: the longest of 2,700 public records stay below a tenth of it. */
    public static final TextLimits STANDARD = new TextLimits(40, 2_000);
}
