package io.adroit.link;

import io.adroit.Corpora;
import io.adroit.model.Adr;
import io.adroit.model.GlossaryControl;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.model.Term;
import io.adroit.parse.LibraryParser;
import io.adroit.text.FrontMatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The public records, where they are there, with the glossary of CNCF. */
final class PublicRecords {
    private final Path corpora;

    PublicRecords() throws IOException {
        corpora = Corpora.folders("adr").get(0).getParent().getParent();
    }

    /** Paths of all Markdown files, as {@code owner__repository/path}, in order. */
    List<String> paths() throws IOException {
        var folder = corpora.resolve("adr");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** One record, with only what linking looks at. */
    Adr record(String path) {
        var text = unix(corpora.resolve("adr").resolve(path));
        return TestTerms.adr(path, text, FrontMatter.read(text).bodyStart(), GlossaryControl.NONE);
    }

    /** The entries of CNCF. */
    List<Term> terms() throws IOException {
        try (var files = Files.list(corpora.resolve("glossaries/cncf-en"))) {
            var entries = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new SourceFile("glossary/" + file.getFileName(), "", unix(file), List.of()))
                    .map(file -> new GlossaryFile(file, ""))
                    .toList();
            return new LibraryParser()
                    .parse(new Sources(List.of(), entries, List.of(), List.of(), ""))
                    .value()
                    .terms();
        }
    }

    private static String unix(Path file) {
        try {
            var text = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
