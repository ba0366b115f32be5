package io.adroit.render;

import java.util.List;

/**
 * A page that needs little: "which one?", search, "not found".
 *
 * @param title of the page
 * @param terms entries it lists
 * @param records decisions it lists
 */
record SimplePage(Frame frame, String title, List<TermRef> terms, List<AdrRef> records) {}
