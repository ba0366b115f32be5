package io.adroit.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * {@code WriteRankings FILE}: the judged records and questions as JSON, with what our search and plain BM25 answer, for {@code docs/benchmarks/search-quality.mjs}.
 * The file holds texts of others: it is made for the comparison and belongs to no repository.
 */
final class WriteRankings {
    private static final int MOST = 50;

    private WriteRankings() {}

    public static void main(String[] arguments) throws IOException {
        var library = JudgedLibrary.read();
        var plain = new PlainBm25(library);
        try (var out = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(arguments[0])))) {
            out.writeStartObject();
            out.writeArrayFieldStart("records");
            for (var record : library.records()) {
                out.writeStartObject();
                out.writeStringField("id", JudgedLibrary.id(record));
                out.writeStringField("title", record.title());
                out.writeStringField("headings", String.join("\n", record.headings()));
                out.writeStringField("body", String.join("\n\n", record.paragraphs()));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("questions");
            for (var judged : Judged.all()) {
                out.writeStartObject();
                out.writeStringField("set", judged.kind() + (judged.heldOut() ? ", held out" : ", tuning"));
                out.writeStringField("question", judged.question());
                out.writeObjectFieldStart("grades");
                for (var grade : judged.grades().entrySet()) {
                    out.writeNumberField(grade.getKey(), grade.getValue());
                }
                out.writeEndObject();
                list(out, "Adroit", library.found(judged.question(), MOST));
                list(out, "BM25 (Lucene)", plain.found(judged.question()));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static void list(JsonGenerator out, String name, List<String> ids) throws IOException {
        out.writeArrayFieldStart(name);
        for (var id : ids) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    /** Lucene as it comes: one field of title, headings and text, the English analyser, any of the words. */
    private static final class PlainBm25 {
        private final List<SearchDocument> records;
        private final IndexSearcher searcher;

        PlainBm25(JudgedLibrary library) throws IOException {
            records = library.records();
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
                for (var record : records) {
                    var document = new Document();
                    var text = record.title() + "\n" + String.join("\n", record.lines());
                    document.add(new TextField("text", text, Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        }

        List<String> found(String question) throws IOException {
            var query = new QueryBuilder(new EnglishAnalyzer()).createBooleanQuery("text", question);
            var ids = new ArrayList<String>();
            if (query != null) {
                for (var hit : searcher.search(query, MOST).scoreDocs) {
                    ids.add(JudgedLibrary.id(records.get(hit.doc)));
                }
            }
            return ids;
        }
    }
}
