/**
 * The values every stage speaks of: records, terms, mentions, relations, findings, pages.
 *
 * <p>Values only: nothing here reads, parses, decides or writes. Absent is the empty string, the empty list or a named constant, never null. Each stage
 * adds a value of its own round that of the stage before: {@link io.adroit.model.Sources}, {@link io.adroit.model.Library},
 * {@link io.adroit.model.LinkedLibrary}, {@link io.adroit.model.Insight}.
 */
@NullMarked
package io.adroit.model;

import org.jspecify.annotations.NullMarked;
