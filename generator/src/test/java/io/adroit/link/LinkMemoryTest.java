package io.adroit.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.LinkSettings;
import io.adroit.model.LinkSettings.Occurrences;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.parse.LibraryParser;
import io.adroit.parse.ParseMemory;
import io.adroit.text.TextLimits;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preview links anew what has changed and nothing else; its result is always that of linking everything. */
class LinkMemoryTest {
    private static final String ONE = "adr/0001-one.md";
    private static final String TWO = "adr/0002-two.md";

    private final TreeMap<String, String> files = new TreeMap<>();
    private final ParseMemory parsed = new ParseMemory();
    private final LinkMemory linked = new LinkMemory();

    @ParameterizedTest(name = "{0} {1}: links anew {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "adr/0009-same.md | # Same | FIRST_PER_SECTION | nothing",
                "adr/0001-one.md | # One⏎⏎A pool and a cache. | FIRST_PER_SECTION | adr/0001-one.md",
                "adr/0003-three.md | # Three⏎⏎A pool. | FIRST_PER_SECTION | adr/0002-two.md",
                "glossary/cache.md | ---⏎term: cache⏎---⏎A store. | FIRST_PER_SECTION | both",
                "glossary/pool.md | ---⏎term: pool⏎---⏎Lines to share. | FIRST_PER_SECTION | both",
                "adr/0009-same.md | # Same | ALL | both",
            })
    void onlyWhatChangedIsLinkedAnew(String path, String text, Occurrences occurrences, String anew) {
        files.put(ONE, "# One\n\nA pool, the pool.\n");
        files.put(TWO, "# Two\n\nA pool as in ADR-0003.\n");
        files.put("adr/0009-same.md", "# Same");
        files.put("glossary/pool.md", "---\nterm: pool\n---\nLines.\n");
        var before = link(Occurrences.FIRST_PER_SECTION, parsed, linked);
        files.put(path, text.replace("⏎", "\n"));
        var after = link(occurrences, parsed, linked);

        assertThat(after.adrLinks())
                .isEqualTo(
                        link(occurrences, new ParseMemory(), new LinkMemory()).adrLinks());
        for (var record : List.of(ONE, TWO)) {
            assertThat(mention(after, record) != mention(before, record))
                    .as(record)
                    .isEqualTo(anew.equals("both") || anew.equals(record));
        }
    }

    /** The first one, as the object that it is: what was recalled is the very same. */
    private static Mention mention(LinkedLibrary library, String record) {
        return library.adrLinks().get(record).mentions().get(0);
    }

    private LinkedLibrary link(Occurrences occurrences, ParseMemory reading, LinkMemory linking) {
        var records = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("adr/"))
                .map(file -> new SourceFile(file.getKey(), "", file.getValue(), List.of()))
                .toList();
        var entries = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("glossary/"))
                .map(file -> new GlossaryFile(new SourceFile(file.getKey(), "", file.getValue(), List.of()), ""))
                .toList();
        var library = new LibraryParser(TextLimits.STANDARD, reading)
                .parse(new Sources(records, entries, List.of(), List.of(), ""));
        return new LibraryLinker(new LinkSettings(occurrences), linking)
                .link(library.value())
                .value();
    }
}
