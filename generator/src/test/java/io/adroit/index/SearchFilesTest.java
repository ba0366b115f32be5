package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adroit.model.Page;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;

/** The files of the search: always the same bytes, sound for Lucene, and nothing lost on the way to the browser. */
class SearchFilesTest {
    /** Of the library below; the same on every Java, machine, day and in every locale. Changes with the format alone. */
    private static final String KNOWN = "053c7b4a1d000067";

    private static List<Page> files() {
        return new SearchFilesBuilder(new GeneratedLibrary(7, 800).documents(60, 12))
                .build()
                .pages();
    }

    @Test
    void sameDocumentsGiveSameBytes() throws NoSuchAlgorithmException {
        assertEquals(KNOWN, hash(files()));
    }

    @Test
    void localeChangesNothing() throws NoSuchAlgorithmException {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals(KNOWN, hash(files()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void indexIsSoundForLucene() throws IOException {
        try (var directory = IndexFiles.directory(new SearchSite(files()).lucene());
                var check = new CheckIndex(directory)) {
            var status = check.checkIndex();
            assertTrue(status.clean);
            assertEquals(1, status.numSegments);
            assertEquals(72, DirectoryReader.open(directory).numDocs());
        }
    }

    @Test
    void shardsHoldAllPostingsAndPlaces() {
        var site = new SearchSite(files());
        var wanted = AllPostings.fromLucene(site);
        assertFalse(wanted.isEmpty());
        assertEquals(wanted, AllPostings.fromShards(site, 60));
    }

    @Test
    void emptyLibraryAnswersWithNothing() {
        var files = new SearchFilesBuilder(List.of()).build().pages();
        try (var client = new Client(files)) {
            assertEquals(List.of("total 0", "term"), client.search("anything \"at all\"", SearchOptions.STANDARD));
        }
    }

    @Test
    void numbersAndWordsComeBack() {
        var out = new DenseText();
        var numbers = new int[] {0, 1, 69, 70, 1539, 1540, 1541, 33_000, 1_000_000};
        for (int number : numbers) {
            out.number(number);
        }
        out.after("", "cache").after("cache", "cached");
        var reader = new DenseText.Reader(out.toString());
        for (int number : numbers) {
            assertEquals(number, reader.number());
        }
        assertEquals("cache", reader.after(""));
        assertEquals("cached", reader.after("cache"));
        assertFalse(reader.more());
    }

    private static String hash(List<Page> files) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        new TreeMap<>(files.stream().collect(java.util.stream.Collectors.toMap(Page::path, page -> page)))
                .forEach((path, page) -> {
                    digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(page.content().get());
                });
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
