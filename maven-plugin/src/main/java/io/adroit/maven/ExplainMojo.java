package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Settings;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says of each word of a line why it links to the glossary or does not. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AdroitGoal {
    /**
     * The place: a file from the root, and a line after a colon for one line alone: {@code docs/adr/0007-pool.md:12}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.at")
    private @Nullable String at;

    @Override
    ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var place = needed("at", at, "Name a file from the root, and a line after a colon: docs/adr/0007-pool.md:12.");
        int colon = place.lastIndexOf(':');
        var digits = place.substring(colon + 1);
        boolean lined = colon > 0
                && !digits.isEmpty()
                && digits.length() < 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        var lines = adroit.unheard()
                .explain(settings, lined ? place.substring(0, colon) : place, lined ? Integer.parseInt(digits) : 0);
        lines.forEach(this::answer);
        if (lines.isEmpty()) {
            answer("No word of " + place + " looks like an entry of the glossary. The goal \"define\" begins one.");
        }
    }
}
