/**
 * Adroit: reads a team's decision records and glossary and writes a site.
 *
 * <p>{@code Adroit} alone knows the order of the stages: source, parse, link, insight, check, index, render, site. Each is a pure function of values; disk
 * is touched by the first and the last.
 */
@NullMarked
package io.adroit;

import org.jspecify.annotations.NullMarked;
