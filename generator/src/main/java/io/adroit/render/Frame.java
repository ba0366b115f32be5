package io.adroit.render;

import java.util.List;

/**
 * What the layout needs to know of a page.
 *
 * @param path of the page, relative to the site's root
 * @param root the way from the page to the site's root: {@code ../} or empty
 * @param title without the site's name
 * @param description one or two sentences for search engines and previews, or empty
 * @param section which link of the navigation is current: {@code decisions}, {@code glossary}, {@code review}, {@code incidents}, {@code learn} or empty
 * @param scripts names of scripts besides the common one
 * @param vendors names of the scripts of others: {@code mermaid}, {@code highlight}
 * @param headSearch whether the header has the search field
 */
record Frame(
        String path,
        String root,
        String title,
        String description,
        String section,
        List<String> scripts,
        List<String> vendors,
        boolean headSearch) {
    static Frame of(String path, String title, String description, String section, String... scripts) {
        return new Frame(path, rootOf(path), title, description, section, List.of(scripts), List.of(), true);
    }

    Frame withVendors(List<String> vendors) {
        return new Frame(path, root, title, description, section, scripts, vendors, headSearch);
    }

    Frame withoutHeadSearch() {
        return new Frame(path, root, title, description, section, scripts, vendors, false);
    }

    /** {@code ../} for each folder of a path. */
    static String rootOf(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
