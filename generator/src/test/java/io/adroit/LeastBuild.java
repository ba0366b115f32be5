package io.adroit;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.adroit.model.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * What the libraries take alone: every Markdown file parsed and rendered by flexmark-java, indexed by Lucene, and the HTML written, on all cores and with
 * nothing of ours besides. No build of Adroit can be quicker than this: {@code LeastBuild <sources> <empty output>}.
 */
final class LeastBuild {
    private LeastBuild() {}

    public static void main(String[] args) throws IOException {
        var output = Files.createDirectories(Path.of(args[1]));
        List<Path> files;
        try (var found = Files.walk(Path.of(args[0]))) {
            files = found.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        var parser = Parser.builder().build();
        var renderer = HtmlRenderer.builder().build();
        try (var directory = new NIOFSDirectory(output.resolve("lucene"));
                var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            Parallel.each(files, file -> {
                try {
                    var text = Files.readString(file);
                    var page = file.getFileName().toString().replace(".md", ".html");
                    Files.writeString(output.resolve(page), renderer.render(parser.parse(text)));
                    var document = new Document();
                    document.add(new TextField("body", text, Field.Store.NO));
                    writer.addDocument(document);
                } catch (IOException disk) {
                    throw new UncheckedIOException(disk);
                }
            });
            writer.forceMerge(1);
        }
        System.out.println(files.size() + " files");
    }
}
