package io.adroit.maven;

import io.adroit.Authoring;
import io.adroit.ConfigurationException;
import io.adroit.model.FileEdit;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Marks a record as replaced, in both files and in the form each of them has: by a record that exists ({@code by}) or by a new one ({@code title}). */
@Mojo(name = "supersede", requiresProject = false, threadSafe = true)
public final class SupersedeMojo extends DraftParameters {
    /**
     * The record that no longer holds: its number, file name or path.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.record")
    private @Nullable String record;

    /**
     * The record that takes its place, likewise.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.by")
    private @Nullable String by;

    /**
     * Title of a new record that takes its place.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.title")
    private @Nullable String title;

    @Override
    List<FileEdit> edits(Authoring authoring) throws IOException {
        var old = needed("record", record, "Name the record that no longer holds, by number, file name or path.");
        if (by != null) {
            return authoring.supersede(old, by);
        }
        if (title == null) {
            throw new ConfigurationException(
                    "by", "", "Name the record that takes its place, or give adroit.title to begin a new one.");
        }
        return authoring.supersede(old, draft(authoring, title));
    }
}
