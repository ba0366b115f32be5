package io.adroit.text;

/**
 * A heading outside code, in document order.
 *
 * @param level 1 to 6
 * @param text plain text
 * @param anchor id of its element on the page, unique in the document
 * @param span source of the whole heading, marks included
 */
public record Heading(int level, String text, String anchor, Span span) {}
