package io.adroit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is gathered while a text is walked once. */
final class Gathered {
    final List<Heading> headings = new ArrayList<>();
    final List<Prose> prose = new ArrayList<>();
    final List<Span> comments = new ArrayList<>();
    final TreeSet<String> features = new TreeSet<>();
    final Slug anchors = new Slug();
    final HtmlDraft html = new HtmlDraft(anchors);
    final Footnotes footnotes = new Footnotes();
    int section;
}
