package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.ConfigurationException;
import io.adroit.Settings;
import io.adroit.model.BrokenTemplateException;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the site of your decisions into the project's site, with an entry in its reports menu. Belongs in {@code <reporting>}.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends AdroitGoal implements MavenMultiPageReport {
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File reportingDirectory;

    /**
     * Folder of the decisions within the project's site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.siteFolder", defaultValue = "decisions")
    private String siteFolder;

    private @Nullable File outputOfSite;

    private Locale locale = Locale.ROOT;

    // The interface is implemented directly: its multi-page method has had one signature since Doxia 1, so that one
    // binary serves every site plugin from 3.3
    // on. The sink is never touched.

    @Override
    ParameterValues own() {
        return new ParameterValues()
                .file("outputDirectory", new File(getReportOutputDirectory(), siteFolder))
                .text("backUrl", "../index.html")
                .text("language", german(locale) ? "de" : null);
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        new SiteRun(getLog()).generate(adroit, settings);
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale ofSite) throws MavenReportException {
        locale = ofSite;
        try {
            run(adroit(), settings(own()));
        } catch (ConfigurationException | BrokenTemplateException setting) {
            throw new MavenReportException(String.valueOf(setting.getMessage()), setting);
        } catch (IOException disk) {
            throw new MavenReportException(String.valueOf(disk.getMessage()), disk);
        }
    }

    @Override
    @Deprecated
    public void generate(Sink sink, Locale ofSite) throws MavenReportException {
        throw new MavenReportException("This site plugin is too old. Use maven-site-plugin 3.3 or later.");
    }

    /** Looks at the sources alone: before site plugin 3.20 the output folder is not known yet. */
    @Override
    public boolean canGenerateReport() {
        if (skips()) {
            getLog().info("Adroit is skipped (adroit.skip).");
            return false;
        }
        try {
            return !isEmpty(settings(own()));
        } catch (ConfigurationException | IOException wrong) {
            getLog().debug(wrong);
            return true; // generate() says what is wrong
        }
    }

    @Override
    @SuppressWarnings("deprecation") // its successor is not known to site plugins before 3.20
    public String getOutputName() {
        return siteFolder + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale ofSite) {
        return german(ofSite) ? "Entscheidungen" : "Decisions";
    }

    @Override
    public String getDescription(Locale ofSite) {
        return german(ofSite)
                ? "Architekturentscheidungen mit Glossar und Suche."
                : "Architecture decisions with a plain-language glossary and search.";
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputOfSite = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputOfSite == null ? reportingDirectory : outputOfSite;
    }

    private static boolean german(Locale ofSite) {
        return ofSite.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
