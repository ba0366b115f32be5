/**
 * Texts and their offsets: Markdown, HTML, YAML, words.
 *
 * <p>This package alone knows the Markdown parser, the HTML sanitizer, the YAML parser and the word rules of the search. What it gives are values over
 * offsets of the source; no tree of a library leaves it. It knows nothing of decisions or terms.
 */
@NullMarked
package io.adroit.text;

import org.jspecify.annotations.NullMarked;
