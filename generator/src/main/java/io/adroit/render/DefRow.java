package io.adroit.render;

import java.util.List;

/**
 * A row of "Terms in this record", which is also where a popover takes its words from.
 *
 * @param id of the entry
 * @param url relative to the site's root
 * @param name as in mid-sentence
 * @param summary plain text; empty for a form that several entries claim
 * @param other name of the entry it is most often confused with, or empty
 * @param difference in words, or empty
 * @param places headings of the sections in which it stands
 * @param owners entries that claim the form; empty for an ordinary entry
 */
record DefRow(
        String id,
        String url,
        String name,
        String summary,
        String other,
        String difference,
        String places,
        List<TermRef> owners) {}
