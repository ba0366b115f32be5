package io.adroit.source;

import io.adroit.model.Attachment;
import io.adroit.model.OwnPage;
import io.adroit.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a team configures: {@code adroit.yml} its own templates and pages. */
public final class ConfigurationFiles {
    /** Name of the file, beside the sources' root. */
    public static final String NAME = "adroit.yml";

    private ConfigurationFiles() {}

    /**
     * The text of {@code adroit.yml}, where there is one.
     *
     * @throws IOException when it cannot be read, or is a link out of the repository
     */
    public static Optional<String> read(Path root) throws IOException {
        var file = root.resolve(NAME);
        if (Files.isRegularFile(file) && !Checkout.of(root).holds(file)) {
            throw new IOException(
                    file + " is a link out of the repository and is not read. Put the file itself there.");
        }
        return Files.isRegularFile(file) ? Optional.of(unixText(file)) : Optional.empty();
    }

    /** Templates of a folder by file name, in the order of names; other files and links are left alone. */
    public static Map<String, String> templates(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        for (var file : children(folder)) {
            if (file.toString().endsWith(".ftlh")) {
                found.put(file.getFileName().toString(), unixText(file));
            }
        }
        return found;
    }

    /**
     * Markdown files of a folder as pages, in the order of their names; folders below and links are left alone.
     *
     * @param root to which paths are relative
     */
    public static List<OwnPage> pages(Path root, Path folder) throws IOException {
        var found = new ArrayList<OwnPage>();
        for (var file : children(folder)) {
            if (file.toString().endsWith(".md")) {
                found.add(new OwnPage(pathOf(root, file), unixText(file)));
            }
        }
        return found;
    }

    /** The other files of folders, and one more unless it is empty. */
    public static List<Attachment> files(Path root, List<Path> folders, String more) throws IOException {
        var found = new TreeMap<String, Attachment>();
        for (var folder : folders) {
            for (var file : children(folder)) {
                if (!file.toString().endsWith(".md")
                        && !file.getFileName().toString().startsWith(".")) {
                    found.put(pathOf(root, file), attachment(root, file));
                }
            }
        }
        if (!more.isEmpty()) {
            var file = root.resolve(more).normalize();
            found.put(pathOf(root, file), attachment(root, file));
        }
        return List.copyOf(found.values());
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static Attachment attachment(Path root, Path file) throws IOException {
        return new Attachment(pathOf(root, file), Files.size(file), () -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + file + " cannot be read.", e);
            }
        });
    }

    private static String pathOf(Path root, Path file) {
        return root.normalize().relativize(file.normalize()).toString().replace('\\', '/');
    }

    private static String unixText(Path file) throws IOException {
        return SourceFile.unixText(Files.readAllBytes(file));
    }
}
