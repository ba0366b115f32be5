package io.adroit.model;

import io.adroit.text.TextLimits;

/**
 * How much is read, so that a build ends in time and in bounds whatever a pull request brings.
 *
 * @param fileKilobytes longest file of records or entries, in thousands of bytes
 * @param gitSeconds longest that one question to git may take
 * @param text what one text may hold
 */
public record Limits(int fileKilobytes, int gitSeconds, TextLimits text) {
    /** What is right for nearly all; the longest public record met has 160 kilobytes. */
    public static final Limits STANDARD = new Limits(4_000, 120, TextLimits.STANDARD);
}
