package io.adroit.maven;

import io.adroit.Authoring;
import io.adroit.model.FileEdit;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins a record in the habit of its folder: next number, file name and template. Overwrites nothing. */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends DraftParameters {
    /**
     * What is decided, in a few words and without a number.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.title")
    private @Nullable String title;

    @Override
    List<FileEdit> edits(Authoring authoring) throws IOException {
        return List.of(
                authoring.begin(draft(authoring, needed("title", title, "Say in a few words what is decided."))));
    }
}
