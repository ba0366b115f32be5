package io.adroit.source;

import io.adroit.model.Finding;
import io.adroit.model.Revision;
import io.adroit.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The history of files as the {@code git} command tells it: four calls per folder, however many files there are. Only files tracked in the repository that
 * holds the folder have a history. Renames are not followed.
 */
final class GitHistory {
    private final GitCommand git;
    private final Map<Path, List<Revision>> revisions = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private String newest = "";

    GitHistory(GitCommand git) {
        this.git = git;
    }

    /** Reads the history of everything below a folder; a folder outside every repository has none. */
    void read(Path folder, String pathForFindings) throws IOException {
        if (!inRepository(folder)) {
            return;
        }
        var about = git.ask(folder, "rev-parse", "--show-toplevel", "--is-shallow-repository");
        if (about.size() < 2) {
            tell(
                    "git-unreadable",
                    pathForFindings,
                    "The history could not be read with git.",
                    "Run git log there to see why.");
            return;
        }
        if (about.get(1).equals("true")) {
            tell(
                    "git-shallow",
                    pathForFindings,
                    "The clone is shallow; so its history says nothing of dates.",
                    "Fetch all of the history (git fetch --unshallow).");
            return;
        }
        var top = Path.of(about.get(0));
        var tracked = new HashSet<Path>();
        git.ask(folder, "ls-files", "--full-name", "--", ".")
                .forEach(line -> GitPaths.below(top, GitPaths.unquote(line)).ifPresent(tracked::add));
        if (!tracked.isEmpty()) {
            collect(
                    top,
                    tracked,
                    git.ask(
                            folder,
                            "log",
                            "--no-renames",
                            "--no-show-signature",
                            "--name-only",
                            "--format=format:%x01%as%x02%an%x02%H%x02%s",
                            "--",
                            "."));
            edits(tracked, new GitEdits(top, tracked, git.ask(folder, GitEdits.OPTIONS)));
        }
    }

    private void collect(Path top, Set<Path> tracked, List<String> lines) {
        Revision current = null;
        for (var line : lines) {
            if (line.startsWith("\u0001")) {
                var fields = line.substring(1).split("\u0002", 4);
                current = fields.length < 4 ? null : new Revision(fields[0], fields[1], fields[2], fields[3]);
                newest = current != null && current.date().compareTo(newest) > 0 ? current.date() : newest;
            } else if (!line.isEmpty() && current != null) {
                var file = GitPaths.below(top, GitPaths.unquote(line)).filter(tracked::contains);
                if (file.isPresent()) {
                    revisions
                            .computeIfAbsent(file.get(), any -> new ArrayList<>())
                            .add(current);
                }
            }
        }
    }

    private void edits(Set<Path> tracked, GitEdits edits) {
        for (var file : tracked) {
            var known = edits.of(file);
            revisions.computeIfPresent(
                    file,
                    (path, commits) -> new ArrayList<>(commits.stream()
                            .map(one -> one.with(known.getOrDefault(one.commit(), one.edits())))
                            .toList()));
        }
    }

    /** Commits that touched a file, newest first. */
    List<Revision> of(Path file) throws IOException {
        return revisions.isEmpty() ? List.of() : revisions.getOrDefault(file.toRealPath(), List.of());
    }

    /** ISO date of the newest commit met, or empty. */
    String newest() {
        return newest;
    }

    List<Finding> findings() {
        return findings;
    }

    private static boolean inRepository(Path folder) throws IOException {
        for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private void tell(String rule, String path, String message, String remedy) {
        findings.add(new Finding(rule, Severity.INFO, path.isEmpty() ? "." : path, 1, 1, message, remedy));
    }
}
