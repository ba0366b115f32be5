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

    @Override
    ParameterValues own() {
        return new ParameterValues().file("outputDirectory", outputDirectory);
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        new SiteRun(getLog()).generate(adroit, settings);
    }
}
