/** Linked library to what is true of the whole: questions, gaps, reading path, undefined jargon, pairs. Pure functions. */
@NullMarked
package io.adroit.insight;

import org.jspecify.annotations.NullMarked;
