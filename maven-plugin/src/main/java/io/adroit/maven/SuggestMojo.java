package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.Settings;
import io.adroit.model.Insight.Evidence;
import io.adroit.model.Insight.Jargon;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists words that look like terms and have no entry, with where they stand. The goal {@code define} begins an entry for one. */
@Mojo(name = "suggest", requiresProject = false, threadSafe = true)
public final class SuggestMojo extends AdroitGoal {
    /**
     * How many words are listed, those with most evidence first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.limit", defaultValue = "20")
    private int limit;

    @Override
    ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var jargon = adroit.unheard().examine(settings).insight().jargon();
        if (jargon.isEmpty()) {
            answer("Every word that looks like a term is explained or has an entry.");
            return;
        }
        answer(Counts.counted(jargon.size(), "word") + " without an entry"
                + (jargon.size() > limit ? "; the first " + limit : "") + ":");
        jargon.stream().limit(limit).forEach(this::print);
    }

    private void print(Jargon word) {
        answer("");
        answer(word.form() + ": " + Counts.counted(word.count(), "use") + " in "
                + Counts.counted(word.records(), "record"));
        for (Evidence evidence : word.evidence()) {
            answer("  " + evidence.path() + ":" + evidence.line() + ": " + evidence.sentence());
        }
    }
}
