package io.adroit.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * What every page says of the site; templates name it {@code site}.
 *
 * @param name of the team's site
 * @param language {@code en} or {@code de}
 * @param logo path of the logo in the site, or empty
 * @param backUrl address of an enclosing site, or empty
 * @param siteUrl absolute address, or empty
 * @param generator our name and version
 * @param built day of the newest source commit and number of files, in words, or empty
 * @param builtOn the day in words, or empty
 * @param version hash of our assets, for {@code ?v=}
 * @param searchVersion hash of the search files
 * @param quoted {@code lang} attribute of what the team wrote, where it is not the site's language
 * @param pages the team adds
 * @param searchWords words of the search, as its script reads them
 */
record SiteFrame(
        String name,
        String language,
        String logo,
        String backUrl,
        String siteUrl,
        String generator,
        String built,
        String builtOn,
        String version,
        String searchVersion,
        TemplateHTMLOutputModel quoted,
        List<TeamPage.Link> pages,
        String searchWords) {}
