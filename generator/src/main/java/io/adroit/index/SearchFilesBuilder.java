package io.adroit.index;

import io.adroit.model.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
     * @param version eight hex digits of the content's hash
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
            int records = (int) documents.stream().filter(one -> !one.term()).count();
            var entries = new TermWalk(leaf, records).entries();
            var shards = Shards.of(entries);
            var root = new RootFile(leaf, documents).call(shards.firstTerms());
            var pages = new ArrayList<>(shards.pages());
            pages.addAll(new TextFiles(leaf, documents).pages());
            var spelling = SpellingFile.coded(entries, analyser.seen(), documents.size());
            pages.add(Script.page("w", () -> "adroit.w(" + Script.quoted(spelling) + ")\n"));
            var related = new RelatedRecords(leaf, documents.subList(0, records)).find();
            var lucene = IndexFiles.normalised(directory);
            var version = version(lucene, spelling);
            pages.add(Script.page("root", () -> root.apply(version)));
            pages.add(Script.page("language", LanguageFile::call));
            lucene.forEach((name, bytes) -> pages.add(new Page("search/lucene/" + name, () -> bytes)));
            return new Built(pages, version, related);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "An index in memory cannot fail to be written or read; please report this as a bug.", e);
        }
    }

    private String version(Map<String, byte[]> lucene, String spelling) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lucene.values().forEach(digest::update);
            digest.update(spelling.getBytes(StandardCharsets.UTF_8));
            documents.forEach(one -> digest.update(TextFiles.text(one).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256; please report this as a bug.", e);
        }
    }
}
