package io.adroit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where real records lie, if they do: the property {@code adroit.corpora}, seen from the folder of the whole project. */
public final class Corpora {
    private Corpora() {}

    /** Folders of one part ({@code adr}, {@code scale}), in order; the test that asks is skipped where there are none. */
    public static List<Path> folders(String part) throws IOException {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var root = Files.isDirectory(module.resolve("generator")) ? module : module.getParent();
        var folder = root.resolve(System.getProperty("adroit.corpora", "../shared/corpora"))
                .resolve(part)
                .normalize();
        assumeTrue(
                Files.isDirectory(folder),
                "there are no public records in " + folder + "; set adroit.corpora to have them read");
        try (var list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }
}
