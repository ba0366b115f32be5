/**
 * Source files to records and entries. It knows no file system and no other stage.
 *
 * <p>{@link io.adroit.parse.LibraryParser} tells records from other files, has each read on its own, and at last settles what only the whole folder tells: how
 * dates are written, and ids. A record is read in steps: its chapters ({@code RecordText}), what it states of itself ({@code MetadataForm}, one class for each
 * form, all named in {@code MetadataReader}), then one reader for each field. The words it knows stand in {@code StatusWords}, {@code Headings},
 * {@code Field} and {@code Verbs}; the tables of {@code src/test/resources/spec} say what they mean.
 */
@NullMarked
package io.adroit.parse;

import org.jspecify.annotations.NullMarked;
