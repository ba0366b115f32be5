package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.ConfigurationException;
import io.adroit.Progress;
import io.adroit.Settings;
import io.adroit.SettingsReader;
import io.adroit.model.BrokenTemplateException;
import io.adroit.model.Visible;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals do alike: from Maven's words to settings, and from what went wrong to Maven's exceptions. */
abstract class AdroitGoal extends SharedParameters {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

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

    /** Says what somebody asked to know, also under {@code -q}: there it goes to the output as it is, for scripts. */
    final void answer(String words) {
        var line = Visible.line(words);
        if (getLog().isInfoEnabled()) {
            getLog().info(line);
        } else {
            System.out.println(line);
        }
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
        return new SiteOrder(root(), target().resolve("adroit"), given(own));
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
