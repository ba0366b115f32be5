package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Counts;
import io.adroit.Settings;
import io.adroit.serve.Preview;
import io.adroit.serve.PreviewServer;
import java.io.IOException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site at an address of this machine alone and follows every change of records, glossary, templates and {@code adroit.yml}: open pages load themselves anew.
 * Ends with Ctrl-C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AdroitGoal {
    /**
     * The port to try first; when it is taken, the next free one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.port", defaultValue = "8642")
    private int port;

    /**
     * Address that opens a file in your editor, with {@code {file}} and {@code {line}} where they belong; links to the source then lead there. For example
     * <code>vscode://file{file}:{line}</code> or <code>idea://open?file={file}&amp;line={line}</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.editor")
    private @Nullable String editor;

    @Override
    ParameterValues own() {
        if (editor == null) {
            return new ParameterValues();
        }
        var pattern = editor.replace("{file}", root().toUri().getRawPath() + "{path}");
        return new ParameterValues().text("sourceUrl", pattern).text("editUrl", pattern.replace("{line}", "1"));
    }

    @Override
    void run(Adroit adroit, Settings settings) throws IOException {
        new Preview(() -> settings(own()), new Lines(getLog()), progress()).run(port);
    }

    /** Says what happens, in a line each. */
    private record Lines(Log log) implements Preview.Told {
        @Override
        public void serving(PreviewServer server, int decisions) {
            log.info("Preview of " + Counts.counted(decisions, "decision") + ": " + server.address()
                    + " (Ctrl-C ends it)");
        }

        @Override
        public void rebuilt(long milliseconds) {
            log.info("Made anew in " + milliseconds + " ms");
        }

        @Override
        public void failed(String why) {
            log.warn(why);
        }
    }
}
