package io.adroit.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of every goal. */
abstract class SharedParameters extends AbstractMojo {
    /**
     * Folders or files with decision records, read with all folders below. Relative paths are seen from the project's folder, or from the current
     * one where there is no POM. Left out, the usual places are looked at: {@code docs/adr}, {@code doc/adr}, {@code docs/decisions} and their like.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.sources")
    private @Nullable List<File> sources;

    /**
     * Folders or files with glossary entries. Left out, {@code glossary} and {@code docs/glossary} are looked at, and the folders of the records.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.glossary")
    private @Nullable List<File> glossary;

    /**
     * Glossaries of ours to switch on: {@code reliability}, {@code payments}, {@code data}, {@code delivery}, {@code security},
     * {@code architecture}, or {@code all}. An entry of your own with the same id wins.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.starterPacks")
    private @Nullable List<String> starterPacks;

    /**
     * The site's name, shown at the top of each page. Default: {@code Decisions}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.siteName")
    private @Nullable String siteName;

    /**
     * Where the site will be published, with a slash at the end. Without it there is no {@code sitemap.xml} and addresses in the feed are relative.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.siteUrl")
    private @Nullable String siteUrl;

    /**
     * Address of a source file in your repository's web pages, with {@code {path}} and {@code {line}} where they belong.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.sourceUrl")
    private @Nullable String sourceUrl;

    /**
     * Address for editing a source file, with {@code {path}} where it belongs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.editUrl")
    private @Nullable String editUrl;

    /**
     * An image that stands beside the site's name, as a path from the records' root.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.logo")
    private @Nullable String logo;

    /**
     * Colour of links and buttons, as {@code #0b5a63}; a second one, after a comma, is for dark pages.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.accent")
    private @Nullable List<String> accent;

    /**
     * Web address of your repository, such as {@code https://example.org/team/decisions}; pages then link to the source of each record and to its editor. Where your
     * host has another habit, set {@code sourceUrl} and {@code editUrl}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.repository")
    private @Nullable String repository;

    /**
     * Folder with templates of your own ({@code .ftlh}); each takes the place of ours of the same name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.templates")
    private @Nullable File templates;

    /**
     * Language of the site's own words: {@code en} (default) or {@code de}. Records stay as they are written. A site of {@code mvn site} for the locale {@code de} has
     * German words whatever stands here.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.language")
    private @Nullable String language;

    /**
     * Language that records and entries are written in, such as {@code en} or {@code pt-BR}, where it is not that of the site's own words; browsers and screen
     * readers are told.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.contentLanguage")
    private @Nullable String contentLanguage;

    /**
     * Folder with pages of your own (Markdown), as a path from the records' root; each stands in the navigation under its first heading, in the order of the file
     * names. Links to records, entries and files are followed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.pages")
    private @Nullable String pages;

    /**
     * Which occurrences of a term become links: {@code all}, {@code first-per-paragraph}, {@code first-per-section} (default) or
     * {@code first-per-page}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.occurrences")
    private @Nullable String occurrences;

    /**
     * Whether the history of the files is asked of git: {@code true} (default) or {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.git")
    private @Nullable String git;

    /**
     * Limits of your own, by name: {@code fileKilobytes=8000,nesting=60}. {@code fileKilobytes} (4000; 1 to 16000) is the longest file that is read,
     * {@code nesting} (40; 5 to 100) the depth of lists and quotes, {@code blockMarks} (2000; 100 to 10000) the brackets, backticks and the like in one block,
     * {@code gitSeconds} (120; 1 to 3600) the longest wait for git. What is given here takes the place of all that {@code adroit.yml} says of limits.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.limits")
    private @Nullable List<String> limits;

    /**
     * How strict the check is: {@code legacy}, {@code advisory}, {@code standard} (default) or {@code strict}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.profile")
    private @Nullable String profile;

    /**
     * Severities of your own, by rule: {@code undefined-term=off,title-missing=error}. They win over the profile.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.severities")
    private @Nullable List<String> severities;

    /**
     * Records dated before this day are not nagged, as {@code 2026-01-31}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.strictFrom")
    private @Nullable String strictFrom;

    /**
     * The day that counts as today, as {@code 2026-11-25}. Default: the date of the newest commit of the sources; where there is none, rules about
     * time are silent. The clock is never asked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.asOf")
    private @Nullable String asOf;

    /** These, and those of a goal, as they are given to the generator. */
    final Map<String, String> given(ParameterValues own) {
        return own.files("sources", sources)
                .files("glossary", glossary)
                .texts("starterPacks", starterPacks)
                .text("siteName", siteName)
                .text("siteUrl", siteUrl)
                .textIfAbsent("sourceUrl", sourceUrl)
                .textIfAbsent("editUrl", editUrl)
                .text("logo", logo)
                .texts("accent", accent)
                .text("repository", repository)
                .file("templates", templates)
                .textIfAbsent("language", language)
                .text("contentLanguage", contentLanguage)
                .text("pages", pages)
                .text("occurrences", occurrences)
                .text("git", git)
                .texts("limits", limits)
                .text("profile", profile)
                .texts("severities", severities)
                .text("strictFrom", strictFrom)
                .text("asOf", asOf)
                .values();
    }
}
