package io.adroit.maven;

import io.adroit.Adroit;
import io.adroit.Authoring;
import io.adroit.Authoring.Draft;
import io.adroit.ConfigurationException;
import io.adroit.Settings;
import io.adroit.model.FileEdit;
import io.adroit.model.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that begin records. */
abstract class DraftParameters extends AdroitGoal {
    /**
     * Folder of the new record, from the root. Default: where the others lie.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.folder", defaultValue = "")
    private @Nullable String folder;

    /**
     * Form of the new record: {@code nygard}, {@code madr4}, {@code madr2} or {@code log4brains}. Default: the habit of the folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.form")
    private @Nullable String form;

    /**
     * A template of your own, a Markdown file; it wins over {@code form}. {@code {title}}, {@code {number}}, {@code {heading}} (both, in the habit of the folder),
     * {@code {date}} and {@code {author}} are filled in; without them its first heading, its date and its status are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.template")
    private @Nullable File template;

    /**
     * Who decides. Default: the name that git would sign with.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.author")
    private @Nullable String author;

    /**
     * Day of the new record, as {@code 2026-11-25}. Default: today.
     *
     * @since 0.1.0
     */
    @Parameter(property = "adroit.date")
    private @Nullable String date;

    @Override
    final ParameterValues own() {
        return new ParameterValues();
    }

    @Override
    final boolean needsRecords() {
        return false;
    }

    final Draft draft(Authoring authoring, String title) throws IOException {
        return new Draft(
                title,
                date == null ? LocalDate.now(ZoneId.systemDefault()).toString() : date,
                author == null ? authoring.author() : author,
                folder == null ? "" : folder,
                form == null ? "" : form,
                template == null ? "" : text(template));
    }

    private static String text(File template) throws IOException {
        if (!template.isFile()) {
            throw new ConfigurationException("template", template.getPath(), "Name a Markdown file that exists.");
        }
        return SourceFile.unixText(Files.readAllBytes(template.toPath()));
    }

    @Override
    final void run(Adroit adroit, Settings settings) throws IOException {
        var authoring = Authoring.of(settings);
        var edits = edits(authoring);
        authoring.apply(edits);
        for (var edit : edits) {
            getLog().info((edit.creates() ? "Created " : "Changed ") + edit.path());
        }
        if (edits.isEmpty()) {
            getLog().info("Nothing to change: the files say so already.");
        }
    }

    abstract List<FileEdit> edits(Authoring authoring) throws IOException;
}
