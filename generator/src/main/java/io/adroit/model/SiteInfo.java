package io.adroit.model;

import java.util.List;
import java.util.Map;

/**
 * What a team sets of its site.
 *
 * @param name shown in the header
 * @param logo path of an image beside the sources, or empty
 * @param accentLight colour for light pages, {@code #rrggbb}, or empty for ours
 * @param accentDark colour for dark pages, or empty
 * @param language {@code en} or {@code de}
 * @param siteUrl absolute address of the site with a final slash, or empty
 * @param sourceUrl pattern for a file's address at its repository with {@code {path}} and {@code {line}}, or empty
 * @param editUrl pattern for editing a file, or empty
 * @param backUrl relative address of an enclosing site's home ({@code ../index.html}), or empty
 * @param templates team's templates by name, which win over ours
 * @param contentLanguage language tag of records and entries, or empty when it is the site's
 * @param pages the team adds, in the order of the navigation
 * @param files beside these pages, and the logo
 */
public record SiteInfo(
        String name,
        String logo,
        String accentLight,
        String accentDark,
        String language,
        String siteUrl,
        String sourceUrl,
        String editUrl,
        String backUrl,
        Map<String, String> templates,
        String contentLanguage,
        List<OwnPage> pages,
        List<Attachment> files) {
    public SiteInfo {
        templates = Map.copyOf(templates);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /** Our defaults under a name. */
    public static SiteInfo named(String name) {
        return new SiteInfo(name, "", "", "", "en", "", "", "", "", Map.of(), "", List.of(), List.of());
    }
}
