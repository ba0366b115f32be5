package io.adroit.model;

import java.util.function.Supplier;

/**
 * A file beside the records that is no record: an image, a diagram, a spreadsheet.
 *
 * @param path as in {@link SourceFile#path()}
 * @param size in bytes
 * @param bytes reads it; throws {@link java.io.UncheckedIOException}
 */
public record Attachment(String path, long size, Supplier<byte[]> bytes) {}
