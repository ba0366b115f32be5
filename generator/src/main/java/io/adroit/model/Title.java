package io.adroit.model;

/**
 * A record's title.
 *
 * @param text plain text without number prefix
 * @param source {@code heading 1}, {@code front matter}, {@code heading}, {@code paragraph} or {@code file name}
 * @param line from 1; 0 for the file name
 * @param headingNumber number the heading states, -1 when it states none
 */
public record Title(String text, String source, int line, int headingNumber) {}
