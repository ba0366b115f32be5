package io.adroit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** CI starts cold: what a first run downloads stays small. */
class ClosureTest {
    private static final long LIMIT = 13_000_000;

    /** The build writes the run-time class path of the plugin, ours included, into a property. */
    private static final List<Path> CLOSURE = Arrays.stream(
                    System.getProperty("adroit.closure", "").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @Test
    void thePluginAndAllItNeedsAreAtMostThirteenMegabytes() {
        long all = CLOSURE.stream().mapToLong(ClosureTest::size).sum() + packed(Path.of("target/classes"));
        assertThat(all).as("bytes of all jars").isBetween(LIMIT / 2, LIMIT);
    }

    @Test
    void noLibraryIsThereTwice() {
        assertThat(CLOSURE).doesNotHaveDuplicates();
    }

    /** Of a folder, which stands for a module that is not packed yet, what its jar will take. */
    private static long size(Path path) {
        try {
            return Files.isDirectory(path) ? packed(path) : Files.size(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long packed(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.size();
    }
}
