package io.adroit.render;

/**
 * An entry as lists show it; its address is relative to the site's root.
 *
 * @param url of its page
 * @param id of the entry
 * @param name as in mid-sentence
 * @param summary plain text, maybe empty
 */
record TermRef(String url, String id, String name, String summary) {}
