package io.adroit.model;

import java.util.List;

/**
 * All that was read from disk, in the order of paths.
 *
 * @param records Markdown files of the source folders
 * @param glossary files of glossary folders and single-file glossaries, packs included
 * @param attachments other files beside the records
 * @param skipped files that could not be or need not be read as text, with the reason
 * @param newestCommit ISO date of the newest commit of the sources, empty without a repository
 */
public record Sources(
        List<SourceFile> records,
        List<GlossaryFile> glossary,
        List<Attachment> attachments,
        List<Skipped> skipped,
        String newestCommit) {
    public Sources {
        records = List.copyOf(records);
        glossary = List.copyOf(glossary);
        attachments = List.copyOf(attachments);
        skipped = List.copyOf(skipped);
    }

    /**
     * A file that holds one entry or several.
     *
     * @param file Markdown or YAML, by its name
     * @param pack name of the starter pack it comes from, empty for the team's own
     */
    public record GlossaryFile(SourceFile file, String pack) {}
}
