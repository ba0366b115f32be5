package io.adroit.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Adroit;
import io.adroit.SettingsReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader loads once, besides the answers, in bytes as a server with gzip sends them. */
class ClientSizeTest {
    @Test
    void theClientWeighsLessThanEightThousandBytes() throws IOException {
        assertThat(gzipped(Client.source().getBytes(StandardCharsets.UTF_8))).isLessThanOrEqualTo(8_000);
    }

    @Test
    void theTableOfAllPacksWeighsLessThanFiveThousandBytes(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("adr")).resolve("0001-a.md"), "# 1. One\n");
        var settings = new SettingsReader(folder, folder.resolve("target"))
                .read(Map.of("sources", "adr", "git", "false", "starterPacks", "all"));
        var examined = new Adroit().examine(settings);
        var entries = new DocumentReader(examined.linked(), examined.insight())
                .documents().stream().filter(SearchDocument::term).toList();
        assertThat(entries).hasSizeGreaterThan(300);
        var files = new SearchFilesBuilder(entries).build().pages();
        assertThat(gzipped(new SearchSite(files).call("g").getBytes(StandardCharsets.UTF_8)))
                .isLessThanOrEqualTo(5_000);
    }

    @Test
    void wordsOfTheLanguageWeighLessThanAThousandBytes() throws IOException {
        var files = new SearchFilesBuilder(List.of()).build().pages();
        assertThat(gzipped(new SearchSite(files).call("language").getBytes(StandardCharsets.UTF_8)))
                .isLessThanOrEqualTo(1_000);
    }

    static int gzipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
