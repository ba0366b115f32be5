package io.adroit.render;

import java.util.List;

/**
 * Where a review is prepared.
 *
 * @param records to choose from, those still open first; of many only the first
 * @param search whether there is a field to find one
 * @param themes with the questions that are always asked
 */
record ReviewPage(Frame frame, List<AdrRef> records, boolean search, List<ThemeView> themes) {

    /** A theme; {@code kinds} are the purposes it serves, with blanks between. */
    record ThemeView(String title, String kinds, List<String> questions) {}
}
