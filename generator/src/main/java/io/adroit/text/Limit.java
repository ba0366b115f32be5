package io.adroit.text;

/**
 * A place where input went over a limit and became plain text.
 *
 * @param span source of the block
 * @param what which limit, with its value, in words for a person
 * @param setting name of the limit that a team may raise, or empty
 */
public record Limit(Span span, String what, String setting) {}
