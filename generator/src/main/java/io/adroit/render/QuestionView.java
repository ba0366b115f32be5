package io.adroit.render;

import io.adroit.model.Insight.Passage;
import java.util.List;

/**
 * A question with its origin.
 *
 * @param ask the question, word for word
 * @param good what a good answer holds, or empty
 * @param nonAnswer what sounds like one, or empty
 * @param termName of the entry it comes from, or empty on the entry's own page
 * @param termUrl relative to the site's root
 * @param section of the record in which the term stands, or empty
 * @param anchor of that section, or empty
 * @param spoken at most one: where the record itself speaks of what is asked; its anchor may be empty
 */
record QuestionView(
        String ask,
        String good,
        String nonAnswer,
        String termName,
        String termUrl,
        String section,
        String anchor,
        List<Passage> spoken) {}
