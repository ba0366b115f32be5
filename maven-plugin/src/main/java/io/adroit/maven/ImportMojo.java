package io.adroit.maven;

import io.adroit.Adoption;
import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.Settings;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Takes over a folder of adr-tools, log4brains, MADR, Structurizr or any other habit: says what was found and writes {@code adroit.yml} where there is none. Records stay as
 * they are; there is nothing to convert.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AdroitGoal {
    @Override
    ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var adoption = new Adoption(settings);
        var found = adoption.look();
        found.traces().forEach(trace -> getLog().info("Found " + trace));
        getLog().info("Records lie in " + String.join(", ", found.folders()));
        found.records()
                .forEach((form, number) ->
                        getLog().info("  " + Counts.counted(number, "record") + ", template: " + form));
        if (found.skipped() > 0) {
            getLog().info("  " + Counts.counted(found.skipped(), "other file")
                    + ", listed with the reason on the site's page health.html");
        }
        getLog().info(
                        found.entries() == 0
                                ? "There is no glossary yet; the goal \"suggest\" lists words worth an entry"
                                : "The glossary has "
                                        + (found.entries() == 1 ? "1 entry" : found.entries() + " entries"));
        if (Files.exists(settings.root().resolve("adroit.yml"))) {
            getLog().info("adroit.yml is there already and stays as it is.");
        } else {
            adoption.write(found);
            getLog().info("Created adroit.yml. Nothing was converted and nothing needs to be.");
        }
    }
}
