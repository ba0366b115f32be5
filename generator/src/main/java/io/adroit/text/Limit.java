package io.adroit.text;

/**
 * A place where input went over a limit and became plain text.
 *
 * @param span source of the block
 * @param what which limit, with its value, in words for a person
 */
public record Limit(Span span, String what) {}
