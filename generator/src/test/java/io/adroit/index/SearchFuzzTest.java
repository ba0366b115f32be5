package io.adroit.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.adroit.index.SearchDocument.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Whatever is typed, both searches answer alike; whatever records say, their words come back from the shards. */
class SearchFuzzTest {
    private static LuceneSearcher lucene;
    private static Client client;

    @BeforeAll
    static void build() {
        var files = new SearchFilesBuilder(new GeneratedLibrary(3, 200).documents(20, 5))
                .build()
                .pages();
        lucene = LuceneSearcher.open(files);
        client = new Client(files);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @FuzzTest
    void queries(byte[] bytes) {
        var typed = new String(bytes, UTF_8);
        assertThat(client.search(typed, SearchOptions.STANDARD))
                .isEqualTo(Client.lines(lucene.search(typed, SearchOptions.STANDARD)));
    }

    @FuzzTest
    void export(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var document = new SearchDocument(
                false,
                "a",
                "a.md",
                "adr/a.html",
                text,
                List.of(),
                List.of(text),
                "",
                Map.of(),
                new Facts("accepted", false, "", "2024-01-01", "", List.of(), "", text, "", ""));
        var site =
                new SearchSite(new SearchFilesBuilder(List.of(document)).build().pages());
        assertThat(AllPostings.fromShards(site, 1)).isEqualTo(AllPostings.fromLucene(site));
    }

    @FuzzTest
    void numbers(byte[] bytes) {
        var out = new DenseText();
        for (int i = 0; i < bytes.length; i++) {
            out.number(number(bytes, i));
        }
        var reader = new DenseText.Reader(out.toString());
        for (int i = 0; i < bytes.length; i++) {
            assertThat(reader.number()).isEqualTo(number(bytes, i));
        }
        assertThat(reader.more()).isFalse();
    }

    /** The byte and up to three after it, as many as its lowest bits say. */
    private static int number(byte[] bytes, int at) {
        int value = bytes[at] & 0xff;
        for (int i = at + 1; i <= at + (bytes[at] & 3) && i < bytes.length; i++) {
            value = value << 7 | bytes[i] & 0x7f;
        }
        return value;
    }
}
