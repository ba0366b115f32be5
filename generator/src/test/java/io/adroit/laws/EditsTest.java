package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Adroit;
import io.adroit.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited, deleted or renamed since the last build, the folder holds what a fresh build would make. */
class EditsTest {
    private static final Path SAMPLE = Path.of("../sample-adrs");
    private static final Map<String, String> GIVEN = Map.of("git", "false", "sources", "adr", "glossary", "glossary");

    @TempDir
    Path folder;

    @Test
    void aBuildAfterEditsIsAFreshBuild() throws IOException {
        editAndCompare(3, 17);
    }

    @Test
    @Tag("long")
    void aBuildAfterManyEditsIsAFreshBuild() throws IOException {
        editAndCompare(60, 4711);
    }

    @Test
    void nothingChangedMeansNothingWritten() throws IOException {
        copySample();
        var output = folder.resolve("site");
        assertThat(build(output)).isPositive();
        var times = times(output);
        assertThat(build(output)).isZero();
        var touched = times(output).entrySet().stream()
                .filter(file -> !file.getValue().equals(times.get(file.getKey())));
        assertThat(touched).isEmpty();
    }

    @Test
    void aChangedWordRewritesFewPages() throws IOException {
        copySample();
        var output = folder.resolve("site");
        int all = build(output);
        var record = records().get(0);
        Files.writeString(record, Files.readString(record) + "\nOne more sentence that nobody had thought of.\n");
        assertThat(build(output)).isPositive().isLessThan(all / 2);
    }

    private void editAndCompare(int rounds, long seed) throws IOException {
        copySample();
        var random = new Random(seed);
        var output = folder.resolve("site");
        build(output);
        Files.writeString(output.resolve("foreign.txt"), "not ours");
        for (int round = 0; round < rounds; round++) {
            edit(random, round);
            build(output);
            var fresh = folder.resolve("fresh-" + round);
            build(fresh);
            var kept = Trees.hashes(output);
            assertThat(kept.remove("foreign.txt")).isNotNull();
            assertThat(Trees.differences(kept, Trees.hashes(fresh)))
                    .as("round " + round)
                    .isEmpty();
        }
    }

    private void edit(Random random, int round) throws IOException {
        var records = records();
        var record = records.get(random.nextInt(records.size()));
        switch (random.nextInt(5)) {
            case 0 -> Files.delete(record);
            case 1 -> Files.move(record, record.resolveSibling(round + "-renamed-" + record.getFileName()));
            case 2 ->
                Files.writeString(
                        record,
                        Files.readString(record).replace("accepted", "rejected").replace("Accepted", "Rejected"));
            case 3 -> Files.writeString(record, Files.readString(record).substring(0, (int) (Files.size(record) / 3)));
            default -> {
                var entries = listed(folder.resolve("glossary"));
                var entry = entries.get(random.nextInt(entries.size()));
                Files.writeString(entry, Files.readString(entry).replaceFirst("term: ", "term: very "));
            }
        }
    }

    private List<Path> records() throws IOException {
        return listed(folder.resolve("adr"));
    }

    private static List<Path> listed(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.exists(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static Map<String, String> times(Path output) throws IOException {
        var found = new java.util.TreeMap<String, String>();
        try (var files = Files.walk(output)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                found.put(file.toString(), Files.getLastModifiedTime(file).toString());
            }
        }
        return found;
    }

    private void copySample() throws IOException {
        Trees.copy(SAMPLE.resolve("adr"), folder.resolve("adr"));
        Trees.copy(SAMPLE.resolve("glossary"), folder.resolve("glossary"));
    }

    private int build(Path output) throws IOException {
        return new Adroit()
                .generate(new SettingsReader(folder, output).read(GIVEN))
                .published()
                .changed();
    }
}
