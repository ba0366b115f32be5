package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Authoring;
import io.adroit.Counts;
import io.adroit.Settings;
import io.adroit.model.Visible;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what needs no judgement: misspelt status words, the form of dates, links back from records that were superseded. Shows the changes; makes them only with
 * {@code -Dadroit.apply}.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AdroitGoal {
    /**
     * Makes the changes instead of showing them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.apply", defaultValue = "false")
    private boolean apply;

    @Override
    ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var authoring = Authoring.of(settings);
        var edits = authoring.fixes();
        for (var edit : edits) {
            Authoring.diff(edit).lines().forEach(line -> getLog().info(Visible.line(line)));
        }
        if (edits.isEmpty()) {
            getLog().info("Nothing to mend that needs no judgement.");
        } else if (apply) {
            authoring.apply(edits);
            getLog().info("Changed " + Counts.counted(edits.size(), "file") + ".");
        } else {
            getLog().info(Counts.counted(edits.size(), "file") + " would change; -Dadroit.apply makes it so.");
        }
    }
}
