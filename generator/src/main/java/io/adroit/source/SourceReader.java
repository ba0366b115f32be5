package io.adroit.source;

import io.adroit.model.Found;
import io.adroit.model.Limits;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the source folders and the glossary from disk, and their history from git; the only reader. */
public final class SourceReader {
    private final Path root;
    private final boolean git;
    private final Limits limits;

    /**
     * @param root folder that paths are relative to
     * @param git whether to ask {@code git} for the history of files
     * @param limits how much is read
     */
    public SourceReader(Path root, boolean git, Limits limits) {
        this.root = root.toAbsolutePath().normalize();
        this.git = git;
        this.limits = limits;
    }

    /**
     * Reads everything.
     *
     * @param sources folders or files; empty means: look in the places where records usually lie
     * @param glossary folders or files; empty likewise
     * @param packs names of starter packs to add
     * @throws NoSuchFileException when a folder or file named is not there
     */
    public Found<Sources> read(List<Path> sources, List<Path> glossary, List<String> packs) throws IOException {
        var records = recordFolders(sources);
        var entries = glossaryPlaces(glossary, records);
        var packEntries = packs.isEmpty() ? List.<GlossaryFile>of() : new Packs().read(packs);
        var history = new GitHistory(new GitCommand(limits.gitSeconds()));
        var recordWalk = new Walk();
        for (var source : records) {
            recordWalk.read(baseOf(source, records), source);
        }
        var entryWalk = new Walk();
        for (var source : entries) {
            entryWalk.read(baseOf(source, entries), source);
        }
        if (git) {
            for (var source : records) {
                var folder = Files.isDirectory(source) ? source : source.resolveSibling("");
                history.read(folder, baseOf(source, records).pathOf(folder));
            }
        }
        var reading = new Reading(history, packages(records, recordWalk.files()), limits.fileKilobytes());
        return reading.read(recordWalk, entryWalk, entries, packEntries);
    }

    /**
     * Folders or files that {@link #read} takes records from; empty when none is named and the usual places hold none.
     *
     * @throws NoSuchFileException when a folder or file named is not there
     */
    public List<Path> recordFolders(List<Path> sources) throws IOException {
        return sources.isEmpty() ? Roots.records(root) : absolute(sources);
    }

    /** Folders and files that {@link #read} looks at, those of other tools' settings included; what is not there yet may come. */
    public List<Path> places(List<Path> sources, List<Path> glossary) throws IOException {
        var records = recordFolders(sources);
        var places = new ArrayList<>(records);
        places.addAll(glossaryPlaces(glossary, records));
        places.add(root.resolve(".adr-dir"));
        places.add(root.resolve(Log4brains.FILE));
        return places;
    }

    private List<Path> glossaryPlaces(List<Path> glossary, List<Path> records) throws IOException {
        return glossary.isEmpty() ? Roots.glossary(root, records) : absolute(glossary);
    }

    private List<Path> absolute(List<Path> named) throws IOException {
        var found = new ArrayList<Path>();
        for (var path : named) {
            var fitting = Wildcards.expand(root.resolve(path).normalize());
            if (fitting.isEmpty() || !Files.exists(fitting.get(0))) {
                throw new NoSuchFileException(
                        path.toString(), null, "there is no such folder or file of records or entries");
            }
            fitting.stream().filter(absolute -> !found.contains(absolute)).forEach(found::add);
        }
        return found;
    }

    private Base baseOf(Path source, List<Path> all) {
        if (source.startsWith(root)) {
            return new Base(root, "");
        }
        var folder = Files.isDirectory(source) ? source : source.resolveSibling("");
        long outside = all.stream().filter(other -> !other.startsWith(root)).count();
        return new Base(folder, outside > 1 ? Roots.names(root, all).get(source) + "/" : "");
    }

    /** Folders and the package of the records below them; the longest folder that holds a record counts. */
    private Map<Path, String> packages(List<Path> records, List<FoundFile> files) throws IOException {
        var packages = new LinkedHashMap<Path, String>();
        if (records.stream().filter(Files::isDirectory).count() > 1) {
            packages.putAll(Roots.names(
                    root, records.stream().filter(Files::isDirectory).toList()));
        }
        packages.putAll(Log4brains.read(root));
        for (var file : files) {
            if (file.name().equals(Log4brains.FILE)) {
                packages.putAll(Log4brains.read(file.file().resolveSibling("")));
            }
        }
        return packages;
    }
}
