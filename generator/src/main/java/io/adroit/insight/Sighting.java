package io.adroit.insight;

import io.adroit.model.Mention;
import io.adroit.text.Prose;
import io.adroit.text.Span;

/**
 * A mention with the block of prose it stands in.
 *
 * @param mention what the linker found
 * @param prose the block
 * @param words where in the block's logical text the term stands
 */
record Sighting(Mention mention, Prose prose, Span words) {}
