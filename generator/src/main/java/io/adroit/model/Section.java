package io.adroit.model;

import io.adroit.text.Span;

/**
 * A part of a record from its heading to the next heading of the same or a higher level.
 *
 * @param part what it is by the alias table; {@link Part#CONTEXT} for untitled introductory text (Merson)
 * @param heading plain text of the heading, empty for untitled text
 * @param anchor id of the heading on the page, empty for untitled text
 * @param level level of the heading, 0 for untitled text
 * @param line of the heading, from 1
 * @param span from the heading (included) to the end of the section, subsections included
 * @param content from after the heading to the end
 */
public record Section(Part part, String heading, String anchor, int level, int line, Span span, Span content) {}
