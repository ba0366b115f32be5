package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Settings;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the site of your decisions and glossary. Works in any folder, with or without a POM. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AdroitGoal {
    /**
     * Where the site goes. Default: {@code adroit} in the build folder, {@code target/adroit} without a POM. Only files that an earlier run wrote are ever
     * removed from it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Whether the site is made in a Java process of its own, which takes half the time and less memory. Set it to {@code false} to debug, or where no process
     * may be started.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.fork", defaultValue = "true")
    private boolean fork;

    @Override
    ParameterValues own() {
        return new ParameterValues().file("outputDirectory", outputDirectory);
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var run = new SiteRun(getLog());
        var classPath = SiteProcess.classPath();
        if (fork && classPath.isPresent()) {
            run.generate(new SiteProcess(progress(), classPath.get()), order(own()), settings);
        } else {
            run.generate(adroit, settings);
        }
    }
}
