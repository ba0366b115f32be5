package io.adroit.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: promise 5. The sample is built again and again, each time with something changed that must not matter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameEveryTimeTest {
    private static final Path SAMPLE = Path.of("../sample-adrs");

    @TempDir
    static Path folder;

    private Map<String, String> expected = Map.of();

    @BeforeAll
    void build() throws IOException, InterruptedException {
        expected = built(Processes.ownJava(), List.of(), SAMPLE, "first");
        assertThat(expected).containsKeys("index.html", "data/decisions.json");
    }

    private Map<String, String> built(String java, List<String> options, Path sample, String name)
            throws IOException, InterruptedException {
        var output = folder.resolve(name);
        var process = Processes.start(
                java,
                options,
                List.of(
                        sample.toString(),
                        output.toString(),
                        "git=false",
                        "starterPacks=all",
                        "sources=adr",
                        "glossary=glossary"));
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).as("nothing but its one line is said").hasLineCount(1);
        return Trees.hashes(output);
    }

    private void isTheSame(Map<String, String> tree) {
        assertThat(Trees.differences(expected, tree)).isEmpty();
    }

    @Test
    void inAnotherLocaleZoneAndCharset() throws IOException, InterruptedException {
        var options = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1");
        isTheSame(built(Processes.ownJava(), options, SAMPLE, "turkish"));
    }

    @Test
    void onOneProcessor() throws IOException, InterruptedException {
        isTheSame(built(Processes.ownJava(), List.of("-XX:ActiveProcessorCount=1"), SAMPLE, "one"));
    }

    @Test
    void fromAnotherFolder() throws IOException, InterruptedException {
        var copy = folder.resolve("another place/with blanks");
        Trees.copy(SAMPLE.resolve("adr"), copy.resolve("adr"));
        Files.copy(SAMPLE.resolve("adroit.yml"), copy.resolve("adroit.yml"));
        Trees.copy(SAMPLE.resolve("glossary"), copy.resolve("glossary"));
        isTheSame(built(Processes.ownJava(), List.of(), copy, "moved"));
    }

    @Test
    void onAnotherJava() throws IOException, InterruptedException {
        var other = Objects.requireNonNullElse(System.getProperty("adroit.otherJava"), "");
        assumeTrue(
                !other.isEmpty() && Files.isDirectory(Path.of(other)), "skipped: adroit.otherJava names no second JDK");
        isTheSame(built(Path.of(other, "bin", "java").toString(), List.of(), SAMPLE, "other"));
    }
}
