package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Corpora;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every site, whatever its records: links lead somewhere, ids are unique, nothing is too heavy. */
class SiteLawsTest {
    @TempDir
    Path folder;

    @Test
    void everyLinkOfTheSampleLeadsSomewhereAndNoIdStandsTwice() throws IOException {
        assertThat(BuiltSite.sample(folder).faults()).isEmpty();
    }

    @Test
    void theSampleKeepsItsBudgets() throws IOException {
        var site = BuiltSite.sample(folder);
        for (var page : site.pages().keySet()) {
            assertThat(packed(page)).as(page).isLessThanOrEqualTo(30_000); // RULINGS 17
        }
        assertThat(packed("assets/adroit.css")).isLessThanOrEqualTo(15_000);
        long scripts = 0;
        for (var name : List.of(
                "adroit-theme",
                "adroit",
                "adroit-search",
                "adroit-lists",
                "adroit-whole",
                "adroit-review",
                "adroit-learn",
                "adroit-code")) {
            scripts += packed("assets/" + name + ".js");
        }
        assertThat(scripts).isLessThanOrEqualTo(20_000);
    }

    @Test
    void aGermanSiteOfTheSampleIsAsSound() throws IOException {
        var sample = BuiltSite.sampleFolder();
        var site =
                BuiltSite.of(sample, List.of(sample.resolve("adr")), List.of(sample.resolve("glossary")), folder, "de");
        assertThat(site.faults()).isEmpty();
        assertThat(site.pages().get("index.html")).contains("<html lang=\"de\"");
    }

    static Stream<Path> corpora() throws IOException {
        return Corpora.folders("adr").stream();
    }

    @ParameterizedTest(name = "{0}")
    @Tag("long")
    @MethodSource("corpora")
    void everyLinkOfPublicRecordsLeadsSomewhereAndNoIdStandsTwice(Path corpus) throws IOException {
        var glossary = corpus.getParent().resolveSibling("glossaries").resolve("cncf-en");
        assertThat(BuiltSite.of(
                                corpus,
                                List.of(corpus),
                                Files.isDirectory(glossary) ? List.of(glossary) : List.of(),
                                folder,
                                "en")
                        .faults())
                .isEmpty();
    }

    private int packed(String path) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(folder.resolve(path)));
        }
        return out.size();
    }
}
