package io.adroit.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves whole files only, and the next build mends the rest. */
class KilledBuildTest {
    private static final Path SAMPLE = Path.of("../sample-adrs");

    @TempDir
    Path folder;

    @Test
    void twoKills() throws IOException, InterruptedException {
        kill(2, 1);
    }

    @Test
    @Tag("long")
    void fiftyKills() throws IOException, InterruptedException {
        kill(50, 2);
    }

    private void kill(int times, long seed) throws IOException, InterruptedException {
        // Two states of the sources whose sites differ in every page, since the site's name does.
        Trees.copy(SAMPLE.resolve("adr"), folder.resolve("sources/adr"));
        Trees.copy(SAMPLE.resolve("glossary"), folder.resolve("sources/glossary"));
        var one = finished("one", "One");
        long start = System.nanoTime();
        var two = finished("two", "Two");
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        var random = new Random(seed);
        finished("site", "One");
        for (int kill = 0; kill < times; kill++) {
            var name = kill % 2 == 0 ? "Two" : "One";
            var process = start("site", name);
            process.waitFor(random.nextInt((int) whole) + 50L, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            everyFileIsWhole(one, two);
        }
        assertThat(Trees.differences(finished("site", "One"), one)).isEmpty();
    }

    private void everyFileIsWhole(Map<String, String> one, Map<String, String> two) throws IOException {
        for (var file : Trees.hashes(folder.resolve("site")).entrySet()) {
            Set<String> allowed = new HashSet<>();
            allowed.add(one.get(file.getKey()));
            allowed.add(two.get(file.getKey()));
            // Staging and the manifest in the making are not part of the site that is served.
            if (!file.getKey().startsWith(".")) {
                assertThat(allowed).as(file.getKey()).contains(file.getValue());
            }
        }
    }

    private Map<String, String> finished(String output, String name) throws IOException, InterruptedException {
        var process = start(output, name);
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Trees.hashes(folder.resolve(output));
    }

    private Process start(String output, String name) throws IOException {
        var sources = folder.resolve("sources");
        assertThat(Files.isDirectory(sources)).isTrue();
        return Processes.start(
                Processes.ownJava(),
                List.of("-XX:TieredStopAtLevel=1"),
                List.of(
                        sources.toString(),
                        folder.resolve(output).toString(),
                        "siteName=" + name,
                        "git=false",
                        "sources=adr",
                        "glossary=glossary"));
    }
}
