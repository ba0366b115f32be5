package io.adroit.model;

/**
 * A page that a team adds to its site.
 *
 * @param path of its Markdown file, relative to the root, with {@code /}
 * @param text with {@code \n}
 */
public record OwnPage(String path, String text) {
    /** Where the page stands in the site: {@code pages/about.html} for {@code docs/site/about.md}. */
    public String url() {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return "pages/" + Ids.slug(name.substring(0, name.lastIndexOf('.'))) + ".html";
    }
}
