package io.adroit.model;

/**
 * Words of a record from which a field was read.
 *
 * @param words plain text, as written
 * @param line from 1; 0 when the words are not in the file (file name, git)
 * @param column from 1; 0 likewise
 * @param form where they stand: {@code front matter}, {@code section}, {@code bullet}, {@code line}, {@code table}, {@code heading},
 *     {@code history}, {@code admonition}, {@code quote}, {@code file name}, {@code git}
 */
public record Statement(String words, int line, int column, String form) {}
