package io.adroit.site;

import io.adroit.model.Page;
import io.adroit.model.StageFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder within the site's, on the same disk, where files wait until all of them are made. */
final class Staging implements AutoCloseable {
    private static final String NAME = ".adroit-staging";
    /** Pages that are asked for at once per core: enough to keep the cores busy, few enough that memory does not grow with the site. */
    private static final int AHEAD = 16;

    private final OutputFolder folder;
    private final Path root;

    Staging(OutputFolder folder) {
        this.folder = folder;
        this.root = folder.root().resolve(NAME);
    }

    /**
     * What was made.
     *
     * @param paths of all pages
     * @param changed paths of those that wait in the staging folder, in the order of the pages
     */
    record Made(SortedSet<String> paths, List<String> changed) {}

    /** Renders every page and keeps those that differ from what is published. */
    Made make(Stream<Page> pages) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(cores);
        try (pages) {
            return collect(pages.iterator(), workers, cores * AHEAD);
        } finally {
            end(workers);
        }
    }

    /** Waits for pages that are still being written, so that none appears while the folder is cleared. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Made collect(Iterator<Page> pages, ExecutorService workers, int window) throws IOException {
        var paths = new TreeSet<String>();
        var changed = new ArrayList<String>();
        var folders = new HashSet<Path>();
        var waiting = new ArrayDeque<Future<Optional<String>>>();
        while (pages.hasNext()) {
            var page = pages.next();
            if (!paths.add(page.path())) {
                throw new IllegalStateException(
                        "Two pages are called \"" + page.path() + "\"; please report this as a bug.");
            }
            createFolder(page.path(), folders);
            waiting.add(workers.submit(() -> stage(page)));
            if (waiting.size() == window) {
                get(waiting.remove()).ifPresent(changed::add);
            }
        }
        while (!waiting.isEmpty()) {
            get(waiting.remove()).ifPresent(changed::add);
        }
        return new Made(paths, changed);
    }

    private void createFolder(String path, HashSet<Path> known) throws IOException {
        folder.resolve(path);
        var parent = staged(path).getParent();
        if (parent != null && known.add(parent)) {
            Files.createDirectories(parent);
        }
    }

    /** The path of a page that differs. */
    private Optional<String> stage(Page page) throws IOException {
        var bytes = StageFailure.naming(page.path(), page.content());
        var published = folder.resolve(page.path());
        if (Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                && Files.size(published) == bytes.length
                && Arrays.equals(Files.readAllBytes(published), bytes)) {
            return Optional.empty();
        }
        Files.write(staged(page.path()), bytes);
        return Optional.of(page.path());
    }

    private static <T> T get(Future<T> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted while pages were made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            if (e.getCause() instanceof UncheckedIOException disk) {
                throw new IOException(disk.getMessage(), disk);
            }
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException("A page could not be made; please report this as a bug.", e.getCause());
        }
    }

    /** Moves files into place, each as a whole; a folder that is not there yet is moved with all that it holds. */
    void publish(List<String> paths) throws IOException {
        var moved = new HashSet<String>();
        for (var path : paths) {
            var top = path.substring(0, Math.max(path.indexOf('/'), 0));
            if (moved.contains(top)) {
                continue;
            }
            if (!top.isEmpty() && Files.notExists(folder.resolve(top), LinkOption.NOFOLLOW_LINKS)) {
                move(top);
                moved.add(top);
                continue;
            }
            var parent = folder.resolve(path).getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            move(path);
        }
    }

    private void move(String path) throws IOException {
        Files.move(
                staged(path),
                folder.resolve(path),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the folder with all it holds, also what a killed build has left. */
    void clear() throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (var found = Files.walk(root)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private Path staged(String path) {
        return root.resolve(path);
    }
}
