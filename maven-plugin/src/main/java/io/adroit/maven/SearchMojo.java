package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.LibrarySearch;
import io.adroit.LibrarySearch.Answer;
import io.adroit.Settings;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Answers a question in the terminal: the same ranking as the site's search, with the words round what was found. */
@Mojo(name = "search", requiresProject = false, threadSafe = true)
public final class SearchMojo extends AdroitGoal {
    /**
     * The question, as you would ask a colleague.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.query")
    private @Nullable String query;

    /**
     * How many decisions are listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.limit", defaultValue = "10")
    private int limit;

    @Override
    ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        var question = needed("query", query, "Ask as you would ask a colleague.");
        var found = LibrarySearch.of(settings).ask(question, limit);
        found.instead()
                .forEach((typed, shown) -> answer("Shown for \"" + shown + "\", as no text has \"" + typed + "\""));
        answer(Counts.counted(found.total(), "decision") + " for \"" + question + "\"");
        found.answers().forEach(this::print);
    }

    private void print(Answer answer) {
        answer("");
        answer(answer.title() + " (" + answer.standing() + ") " + answer.path());
        if (!answer.snippet().isEmpty()) {
            answer("  " + (answer.place().isEmpty() ? "" : answer.place() + ": ") + answer.snippet());
        } else if (!answer.summary().isEmpty()) {
            answer("  " + answer.summary());
        }
    }
}
