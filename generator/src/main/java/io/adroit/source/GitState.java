package io.adroit.source;

import io.adroit.model.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** An earlier state of a folder, as git knows it. */
public final class GitState {
    private final Path folder;
    private final String reference;
    private final GitCommand git;

    /**
     * @param folder within a repository
     * @param reference branch, tag or commit
     * @param limits how long git may take
     * @throws IOException when the reference names no commit there
     */
    public GitState(Path folder, String reference, Limits limits) throws IOException {
        this.folder = folder;
        this.reference = reference;
        this.git = new GitCommand(limits.gitSeconds());
        if (reference.startsWith("-")
                || ask("rev-parse", "--verify", "--quiet", reference + "^{commit}")
                        .isEmpty()) {
            throw new IOException("Git knows no commit \"" + reference + "\" in " + folder
                    + ". Fetch it, or name a branch, tag or commit that git log shows.");
        }
    }

    /** Paths below the folder, relative to it, of files that are new or differ now, those that are not committed included. */
    public Set<String> changed() throws IOException {
        var changed = new TreeSet<String>();
        ask("diff", "--name-only", "--relative", "--no-renames", reference, "--", ".")
                .forEach(line -> changed.add(GitPaths.unquote(line)));
        ask("ls-files", "--others", "--exclude-standard").forEach(line -> changed.add(GitPaths.unquote(line)));
        return changed;
    }

    /**
     * Writes the folder as it was into an empty one.
     *
     * @param target an empty folder
     */
    public void restore(Path target) throws IOException {
        var archive = Files.createTempFile("adroit-state", ".zip");
        try {
            ask("archive", "--format=zip", "--output=" + archive, reference, ".");
            unpack(archive, target);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        if (Files.size(archive) == 0) {
            return; // the folder was not there yet
        }
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var file = target.resolve(entry.getName()).normalize();
                if (file.startsWith(target)) {
                    Files.createDirectories(file.resolveSibling("."));
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }

    private java.util.List<String> ask(String... words) throws IOException {
        return git.ask(folder, words);
    }
}
