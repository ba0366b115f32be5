package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Authoring;
import io.adroit.Settings;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins a glossary entry for a word, with the sentences that use it as a comment, ready to be filled in. Overwrites nothing. */
@Mojo(name = "define", requiresProject = false, threadSafe = true)
public final class DefineMojo extends AdroitGoal {
    /**
     * The word, as it stands in mid-sentence.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.term")
    private @Nullable String term;

    @Override
    ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    boolean needsRecords() {
        return false;
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var authoring = Authoring.of(settings);
        var edit = authoring.define(needed("term", term, "Name the word as it stands in mid-sentence."));
        authoring.apply(List.of(edit));
        getLog().info("Created " + edit.path() + "; write one plain sentence into it.");
    }
}
