package io.adroit.text;

/**
 * A pair of tags to weave round a range of prose when the text becomes HTML.
 *
 * @param span source range, within one block of prose; marks of one text lie in order and apart
 * @param open trusted start tag, made by us, never by an author
 * @param close trusted end tag
 */
public record Mark(Span span, String open, String close) {}
