package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adroit.Adroit;
import io.adroit.Settings;
import io.adroit.text.SearchText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for a thing by its name gets that thing first. */
class NamedEntriesTest {
    private static final SearchText TEXT = new SearchText();
    private static List<SearchDocument> documents;
    private static LuceneSearcher lucene;

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        var found = Settings.of(folder, folder.resolve("site"));
        var settings = new Settings(
                folder,
                List.of(),
                List.of(),
                List.of("all"),
                folder.resolve("site"),
                false,
                found.site(),
                found.limits(),
                found.link(),
                found.check(),
                found.gate(),
                "");
        var examined = new Adroit().examine(settings);
        documents = new ArrayList<>(new GeneratedLibrary(5, 300).documents(40, 0));
        documents.addAll(new DocumentReader(examined.linked(), examined.insight()).documents());
        lucene = LuceneSearcher.open(new SearchFilesBuilder(documents).build().pages());
    }

    @Test
    void everyFormOfEveryEntryFindsItFirst() {
        var owners = owners();
        int forms = 0;
        for (var entry : documents) {
            for (var form : entry.forms()) {
                if (!TEXT.folded(form).isEmpty()
                        && owners.get(TEXT.folded(form)).size() == 1) {
                    forms++;
                    assertEquals(
                            entry.id(),
                            lucene.search(form, SearchOptions.STANDARD)
                                    .hits()
                                    .get(0)
                                    .id(),
                            form);
                }
            }
        }
        assertTrue(forms > 500, "forms of the packs: " + forms);
    }

    /** A form that two entries claim finds one that has it. */
    private static Map<String, List<String>> owners() {
        var owners = new HashMap<String, List<String>>();
        for (var entry : documents) {
            entry.forms().stream()
                    .map(TEXT::folded)
                    .distinct()
                    .forEach(form -> owners.computeIfAbsent(form, any -> new ArrayList<>())
                            .add(entry.id()));
        }
        return owners;
    }

    @Test
    void titleOfRecordFindsItFirst() {
        for (var record : documents.subList(0, 40)) {
            var first = lucene.search(record.title(), SearchOptions.STANDARD)
                    .decisions()
                    .get(0);
            assertEquals(TEXT.folded(record.title()), TEXT.folded(first.title()));
        }
    }
}
