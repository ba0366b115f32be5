package io.adroit.link;

import io.adroit.Corpora;
import io.adroit.model.Adr;
import io.adroit.model.Found;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Library;
import io.adroit.model.LinkSettings;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.parse.LibraryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Linking alone, on 1,000 documents of about 15 kB that are read already, with glossaries of three sizes. Figures: {@code docs/performance.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class LinkingBenchmark {
    /** Entries of {@code glossaries/merged}. */
    @Param({"300", "1500", "5000"})
    public int terms;

    private Library library = new Library(List.of(), List.of(), List.of(), List.of(), "");

    /** Reads the corpora. */
    @Setup
    public void read() throws IOException {
        var scale = Corpora.folders("scale");
        library = new Library(
                records(scale), library(scale.get(0).getParent().getParent()).terms(), List.of(), List.of(), "");
    }

    private Library library(Path corpora) throws IOException {
        var text = Files.readString(corpora.resolve("glossaries/merged/terms-" + terms + ".json"));
        var file = new GlossaryFile(new SourceFile("glossary/terms.json", "", text, List.of()), "");
        return new LibraryParser()
                .parse(new Sources(List.of(), List.of(file), List.of(), List.of(), ""))
                .value();
    }

    private static List<Adr> records(List<Path> folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        var adrs = new ArrayList<Adr>();
        int step = Math.max(1, files.size() / 1_000);
        for (int i = 0; i < files.size() && adrs.size() < 1_000; i += step) {
            var text = Files.readString(files.get(i)).replace("\r\n", "\n");
            adrs.add(TestTerms.adr("adr/" + i + ".md", text, 0, GlossaryControl.NONE));
        }
        return adrs;
    }

    /** Characters of all documents. */
    long characters() {
        return library.adrs().stream()
                .mapToLong(adr -> adr.source().text().length())
                .sum();
    }

    /** Links all. */
    @Benchmark
    public Found<LinkedLibrary> link() {
        return new LibraryLinker(LinkSettings.STANDARD).link(library);
    }
}
