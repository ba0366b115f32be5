package io.adroit.model;

/**
 * A file in the source folders that is no decision.
 *
 * @param source path as in {@link SourceFile#path()}
 * @param reason a few words: {@code index page}, {@code template}, {@code empty}, {@code not Markdown}
 */
public record Skipped(String source, String reason) {}
