package io.adroit.parse;

import io.adroit.model.SourceFile;
import io.adroit.text.TextLimits;

/**
 * A file with entries, and how much of it is read.
 *
 * @param pack starter pack it belongs to, or empty
 */
record EntryFile(SourceFile file, String pack, TextLimits limits) {}
