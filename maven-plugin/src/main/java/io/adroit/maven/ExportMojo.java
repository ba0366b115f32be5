package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.Settings;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the facts alone, for other programs: decisions, glossary and findings as JSON, the glossary as JSON-LD, SKOS and CSV too. */
@Mojo(name = "export", requiresProject = false, threadSafe = true)
public final class ExportMojo extends AdroitGoal {
    /**
     * Where the files go. Default: {@code adroit-data} in the build folder, {@code target/adroit-data} without a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    ParameterValues own() {
        var folder = outputDirectory == null ? target().resolve("adroit-data").toFile() : outputDirectory;
        return new ParameterValues().file("outputDirectory", folder);
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var report = adroit.export(settings);
        getLog().info(Counts.counted(report.files(), "file") + " in " + settings.outputDirectory());
    }
}
