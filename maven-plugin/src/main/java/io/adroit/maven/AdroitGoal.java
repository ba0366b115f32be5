package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.ConfigurationException;
import io.adroit.Progress;
import io.adroit.Settings;
import io.adroit.SettingsReader;
import io.adroit.model.BrokenTemplateException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: the parameters, and the translation between Maven's words and the generator's. */
abstract class AdroitGoal extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

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

    /**
     * Does nothing at all when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skips()) {
            getLog().info("Adroit is skipped (adroit.skip).");
            return;
        }
        try {
            var settings = settings(own());
            if (needsRecords() && isEmpty(settings)) {
                getLog().info("There are no decision records in the usual places below " + root()
                        + ", so there is nothing to do. Name their folder with adroit.sources.");
            } else {
                run(adroit(), settings);
            }
        } catch (ConfigurationException | BrokenTemplateException setting) {
            throw new MojoExecutionException(setting.getMessage(), setting);
        } catch (IOException disk) {
            throw new MojoExecutionException(String.valueOf(disk.getMessage()), disk);
        }
    }

    /** The generator, which tells how far it has come. */
    final Adroit adroit() {
        return new Adroit(progress());
    }

    /** Says how far a run has come. */
    final Progress progress() {
        return new ConsoleProgress(getLog(), Terminal.of(session));
    }

    /** A parameter that the goal cannot do without. Maven's own message would name neither the property nor what to put there. */
    static String needed(String parameter, @Nullable String value, String remedy) {
        if (value == null || value.isBlank()) {
            throw new ConfigurationException(parameter, "", remedy);
        }
        return value;
    }

    /** What this goal does. */
    abstract void run(Adroit adroit, Settings settings) throws IOException, MojoFailureException;

    /** Parameters that this goal has for itself. */
    abstract ParameterValues own();

    final boolean skips() {
        return skip;
    }

    /** The settings of a run. */
    final Settings settings(ParameterValues own) throws IOException {
        var order = order(own);
        return new SettingsReader(order.root(), order.output()).read(order.given());
    }

    /** What gives the settings of a run, in this process or another. */
    final SiteOrder order(ParameterValues own) {
        var given = own.files("sources", sources)
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
                .text("profile", profile)
                .texts("severities", severities)
                .text("strictFrom", strictFrom)
                .text("asOf", asOf)
                .values();
        return new SiteOrder(root(), target().resolve("adroit"), given);
    }

    /** Whether there is nothing to do in a folder without records. */
    boolean needsRecords() {
        return true;
    }

    /** Whether no sources are named and none lie in the usual places; a build of many modules has many such. */
    final boolean isEmpty(Settings settings) throws IOException {
        return new Adroit().recordFolders(settings).isEmpty();
    }

    /** The project's folder; without a POM the current one. */
    final Path root() {
        return hasPom()
                ? project.getBasedir().toPath()
                : Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
    }

    /**
     * The build folder. Never a parameter's default: without a POM <code>${project.build.directory}</code> stays unfilled and would become a folder of that very
     * name.
     */
    final Path target() {
        return hasPom() ? Path.of(project.getBuild().getDirectory()) : root().resolve("target");
    }

    private boolean hasPom() {
        return project.getFile() != null;
    }
}
