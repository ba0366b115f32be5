package io.adroit;

import io.adroit.model.CheckSettings;
import io.adroit.model.Limits;
import io.adroit.model.LinkSettings;
import io.adroit.model.SiteInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a run depends on besides the files it reads.
 *
 * @param root folder that paths are relative to
 * @param sources folders or files with records; empty means: look in the usual places
 * @param glossary folders or files with entries; empty likewise
 * @param packs starter packs to add, by name
 * @param outputDirectory where the site goes; never a folder that holds sources
 * @param git whether the files' history is read
 * @param site name, colours, addresses
 * @param limits how much is read
 * @param link which occurrences of terms become links
 * @param check how strict the check is
 * @param gate when findings fail a build
 * @param templates folder of the team's own templates, as text of a path relative to the root; empty for none
 */
public record Settings(
        Path root,
        List<Path> sources,
        List<Path> glossary,
        List<String> packs,
        Path outputDirectory,
        boolean git,
        SiteInfo site,
        Limits limits,
        LinkSettings link,
        CheckSettings check,
        Gate gate,
        String templates) {
    public Settings {
        sources = List.copyOf(sources);
        glossary = List.copyOf(glossary);
        packs = List.copyOf(packs);
    }

    /** Everything found without configuration, written to {@code outputDirectory}. */
    public static Settings of(Path root, Path outputDirectory) {
        return new Settings(
                root,
                List.of(),
                List.of(),
                List.of(),
                outputDirectory,
                true,
                SiteInfo.named("Decisions"),
                Limits.STANDARD,
                LinkSettings.STANDARD,
                CheckSettings.STANDARD,
                Gate.STANDARD,
                "");
    }

    /** The folder of the team's own templates. */
    public Optional<Path> templateFolder() {
        return templates.isEmpty() ? Optional.empty() : Optional.of(root.resolve(templates));
    }

    /** The same for another folder. */
    Settings at(Path otherRoot, List<Path> otherSources, List<Path> otherGlossary) {
        return new Settings(
                otherRoot,
                otherSources,
                otherGlossary,
                packs,
                outputDirectory,
                git,
                site,
                limits,
                link,
                check,
                gate,
                templates);
    }

    /** The same, history left unread, under another check. */
    Settings withoutHistory(CheckSettings otherCheck) {
        return new Settings(
                root,
                sources,
                glossary,
                packs,
                outputDirectory,
                false,
                site,
                limits,
                link,
                otherCheck,
                gate,
                templates);
    }
}
