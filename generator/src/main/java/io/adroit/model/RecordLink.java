package io.adroit.model;

import io.adroit.text.Span;

/**
 * A place in a text that leads to another record, an entry or a file of the library.
 *
 * @param span source range of the author's link, or of the words ({@code ADR-0007})
 * @param path of the record or attachment it leads to; empty when nothing was found there
 * @param fragment without {@code #}, or empty
 * @param written whether the author wrote a link; otherwise the words become one
 */
public record RecordLink(Span span, String path, String fragment, boolean written) {}
