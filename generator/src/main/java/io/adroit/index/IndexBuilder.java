package io.adroit.index;

import io.adroit.model.Parallel;
import io.adroit.model.StageFailure;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Documents → a Lucene index of one segment, in memory. Words are read by all cores, written by one: the order of documents is the order given. */
final class IndexBuilder {
    /** Documents analysed ahead of the writer. */
    private static final int BATCH = 128;
    /** So much text waits in memory before a segment is made: enough for all, so that there is one. */
    private static final double BUFFER_MB = 1024;

    /** Warns of new Java versions, whatever a library can do; kept, since the log manager forgets loggers nobody holds. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    /** By number of the field. */
    private static final List<FieldType> TYPES = IntStream.range(0, Ranking.FIELDS.size())
            .mapToObj(f -> type(Ranking.FIELDS.get(f).positions(), f < Ranking.WITH_LENGTH))
            .toList();

    private final AnalysedDocument.Analyser analyser;

    IndexBuilder(AnalysedDocument.Analyser analyser) {
        this.analyser = analyser;
    }

    /** Writes all documents and commits once. The caller closes the directory. */
    ByteBuffersDirectory build(List<SearchDocument> documents) throws IOException {
        var level = VECTORS.getLevel();
        VECTORS.setLevel(Level.SEVERE);
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, config())) {
                write(writer, documents);
                writer.forceMerge(1);
                writer.commit();
            }
            return directory;
        } finally {
            VECTORS.setLevel(level);
        }
    }

    private static IndexWriterConfig config() {
        var merging = new LogDocMergePolicy();
        merging.setNoCFSRatio(0);
        return new IndexWriterConfig(null)
                .setSimilarity(new FieldSimilarity())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setUseCompoundFile(false)
                .setMergePolicy(merging)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    private void write(IndexWriter writer, List<SearchDocument> documents) throws IOException {
        var ahead = analysed(documents, 0);
        for (int from = 0; from < documents.size(); from += BATCH) {
            var batch = Parallel.joined(ahead);
            ahead = analysed(documents, from + BATCH);
            for (var one : batch) {
                writer.addDocument(luceneDocument(one));
            }
        }
    }

    private CompletableFuture<List<AnalysedDocument>> analysed(List<SearchDocument> documents, int from) {
        int to = Math.min(from + BATCH, documents.size());
        return CompletableFuture.supplyAsync(() -> Parallel.map(
                documents.subList(Math.min(from, to), to),
                one -> StageFailure.naming(one.url(), () -> analyser.analyse(one))));
    }

    private static Document luceneDocument(AnalysedDocument analysed) {
        var made = new Document();
        for (int f = 0; f < Ranking.FIELDS.size(); f++) {
            var terms = analysed.fields().get(f);
            // A field that some documents lack has its lengths in a list that Lucene walks again for each term; with an
            // empty text it has a table.
            if (!terms.isEmpty() || f < Ranking.WITH_LENGTH) {
                made.add(new Field(Ranking.FIELDS.get(f).name(), new TermStream(terms), TYPES.get(f)));
            }
        }
        var document = analysed.document();
        made.add(new StoredField("url", document.url()));
        made.add(new StoredField("name", document.title()));
        keyword(made, "id", document.id());
        Facet.of(document).forEach((facet, values) -> values.forEach(value -> keyword(made, facet.label(), value)));
        made.add(new FloatDocValuesField("boost", document.facts().lowered() ? Ranking.LOWERED : 1f));
        return made;
    }

    private static void keyword(Document made, String field, String value) {
        made.add(new StringField(field, value, Field.Store.YES));
    }

    private static FieldType type(boolean positions, boolean lengths) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(positions ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(!lengths);
        type.freeze();
        return type;
    }
}
