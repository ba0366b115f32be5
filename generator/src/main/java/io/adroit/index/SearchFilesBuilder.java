package io.adroit.index;

import io.adroit.model.Page;
import io.adroit.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import org.apache.lucene.index.DirectoryReader;

/** Documents → all files of the search. */
final class SearchFilesBuilder {
    private final List<SearchDocument> documents;
    private final AnalysedDocument.Analyser analyser = new AnalysedDocument.Analyser();

    /** @param documents in the order of the index, records before entries */
    SearchFilesBuilder(List<SearchDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    /**
     * What was made.
     *
     * @param pages all files
     * @param version eight hex digits of the content's checksum
     * @param related per record path, paths of the most similar
     */
    record Built(List<Page> pages, String version, Map<String, List<String>> related) {}

    Built build() {
        if (documents.isEmpty()) {
            var nothing = List.of(
                    Script.page("root", () -> RootFile.EMPTY),
                    Script.page("language", LanguageFile::call),
                    Script.page("w", () -> "adroit.w(\"\")\n"));
            return new Built(nothing, "0", Map.of());
        }
        try (var directory = new IndexBuilder(analyser).build(documents);
                var reader = DirectoryReader.open(directory)) {
            var leaf = reader.leaves().get(0).reader();
            var lucene = later(() -> IndexFiles.normalised(directory));
            int records = (int) documents.stream().filter(one -> !one.term()).count();
            var related = later(() -> new RelatedRecords(leaf, documents.subList(0, records)).find());
            var entries = new TermWalk(leaf, records).entries();
            var shards = Shards.of(entries);
            var root = new RootFile(leaf, documents).call(shards.firstTerms());
            var pages = new ArrayList<>(shards.pages());
            pages.addAll(new TextFiles(leaf, documents).pages());
            var spelling = SpellingFile.coded(entries, analyser.seen(), documents.size());
            pages.add(Script.page("w", () -> "adroit.w(" + Script.quoted(spelling) + ")\n"));
            var version = version(Parallel.joined(lucene), spelling);
            pages.add(Script.page("root", () -> root.apply(version)));
            pages.add(Script.page("language", LanguageFile::call));
            Parallel.joined(lucene).forEach((name, bytes) -> pages.add(new Page("search/lucene/" + name, () -> bytes)));
            return new Built(pages, version, Parallel.joined(related));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException(
                    "An index in memory cannot fail to be written or read; please report this as a bug.", e);
        }
    }

    private interface Work<T> {
        T get() throws IOException;
    }

    /** Begins work beside what follows. */
    private static <T> CompletableFuture<T> later(Work<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Eight hex digits of a checksum over all that the files say; each Lucene file ends with its own. */
    private String version(Map<String, byte[]> lucene, String spelling) {
        var all = new CRC32();
        lucene.values().forEach(file -> all.update(file, file.length - Long.BYTES, Long.BYTES));
        all.update(spelling.getBytes(StandardCharsets.UTF_8));
        Parallel.map(documents, one -> checksum(TextFiles.text(one)))
                .forEach(one -> all.update(ByteBuffer.allocate(Long.BYTES).putLong(0, one)));
        return HexFormat.of().toHexDigits((int) all.getValue());
    }

    private static long checksum(String text) {
        var one = new CRC32();
        one.update(text.getBytes(StandardCharsets.UTF_8));
        return one.getValue();
    }
}
