package io.adroit.source;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import io.adroit.model.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything below folders, each file once. Symbolic links are looked at last: one that leads out of its root, or to something read anyway, is not
 * followed; so no loop can arise. Folders of tools (hidden ones, {@code node_modules}, {@code target}) are named, not read.
 */
final class Walk {
    /** Lies in every folder that a site was written to; its copies of records are no records. */
    private static final String SITE = ".adroit-manifest";

    private static final Set<String> TOOL_FOLDERS = Set.of("node_modules", "target", "__pycache__");

    private final Set<Path> seen = new HashSet<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final TreeMap<String, FoundFile> files = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Link(Base base, Path link) {}

    /**
     * Walks a file or all of a folder.
     *
     * @param base what paths are relative to
     */
    void read(Base base, Path start) throws IOException {
        visit(base, start, start);
        while (!links.isEmpty()) {
            var next = links.removeFirst();
            follow(next.base(), next.link());
        }
    }

    private void visit(Base base, Path at, Path start) throws IOException {
        if (Files.isSymbolicLink(at) && !at.equals(start)) {
            links.addLast(new Link(base, at));
        } else if (Files.isDirectory(at)) {
            folder(base, at, start);
        } else if (Files.isRegularFile(at) && seen.add(at.toRealPath())) {
            var path = base.pathOf(at);
            files.put(path, new FoundFile(at, path, Files.size(at)));
            if (path.indexOf('\uFFFD') >= 0) {
                findings.add(new Finding(
                        "file-encoding",
                        Severity.WARNING,
                        path,
                        1,
                        1,
                        "The file's name cannot be read in the locale of this machine, so its address is another one here.",
                        "Build with a locale that knows UTF-8 (LC_ALL=C.UTF-8)."));
            }
        }
    }

    private void folder(Base base, Path at, Path start) throws IOException {
        var name = at.equals(start) ? "" : at.getFileName().toString();
        if (TOOL_FOLDERS.contains(name) || name.startsWith(".")) {
            skipped.add(new Skipped(base.pathOf(at), "folder of a tool"));
        } else if (!isSite(at, start) && seen.add(at.toRealPath())) {
            for (var child : children(base, at)) {
                visit(base, child, start);
            }
        }
    }

    /** A site of ours among the sources is no source; it is not even named, since the first build would not name it. */
    private static boolean isSite(Path folder, Path start) {
        return !folder.equals(start) && Files.exists(folder.resolve(SITE));
    }

    private List<Path> children(Base base, Path folder) {
        try (var list = Files.newDirectoryStream(folder)) {
            var children = new ArrayList<Path>();
            list.forEach(children::add);
            children.sort((a, b) ->
                    a.getFileName().toString().compareTo(b.getFileName().toString()));
            return children;
        } catch (IOException | UncheckedIOException | java.nio.file.DirectoryIteratorException e) {
            skip(base, folder, "unreadable folder", "The folder cannot be read.", "Give it read permission.");
            return List.of();
        }
    }

    private void follow(Base base, Path link) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (FileSystemLoopException e) {
            skip(base, link, "link to itself", "The link leads back to itself.", "Remove the link.");
            return;
        } catch (IOException e) {
            skip(base, link, "link to nothing", "The link leads nowhere.", "Remove the link or mend its target.");
            return;
        }
        if (!target.startsWith(base.folder().toRealPath())) {
            skip(
                    base,
                    link,
                    "link out of the folder",
                    "The link leads out of the source folder.",
                    "Put the file itself here, or name its folder as a source.");
        } else if (seen.contains(target)
                || target.startsWith(link.resolveSibling("").toRealPath()) && Files.isDirectory(target)
                || link.toRealPath(LinkOption.NOFOLLOW_LINKS).startsWith(target)) {
            skipped.add(new Skipped(base.pathOf(link), "link to " + base.pathOfReal(target)));
        } else {
            visit(base, link, link);
        }
    }

    private void skip(Base base, Path at, String reason, String message, String remedy) {
        var path = base.pathOf(at);
        skipped.add(new Skipped(path, reason));
        findings.add(new Finding("file-unread", Severity.WARNING, path, 1, 1, message, remedy));
    }

    /** Files met so far, in the order of paths. */
    List<FoundFile> files() {
        return List.copyOf(files.values());
    }

    List<Skipped> skipped() {
        return skipped;
    }

    List<Finding> findings() {
        return findings;
    }
}
