package io.adroit.link;

import com.sun.management.OperatingSystemMXBean;
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
import io.adroit.model.Term;
import io.adroit.parse.LibraryParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/**
 * Linking alone, on 1,000 documents of about 15 kB that are read already, with glossaries of three sizes. {@code -Dadroit.made=DIR} names a folder with
 * {@code records} and {@code glossary-300}, {@code -1500}, {@code -5000} instead. Figures: {@code docs/performance.md}.
 */
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
        var made = System.getProperty("adroit.made", "");
        var scale = made.isEmpty() ? Corpora.folders("scale") : List.of(Path.of(made, "records"));
        var glossary = made.isEmpty()
                ? List.of(scale.get(0).getParent().getParent().resolve("glossaries/merged/terms-" + terms + ".json"))
                : markdown(Path.of(made, "glossary-" + terms));
        library = new Library(records(scale), entries(glossary), List.of(), List.of(), "");
    }

    private static List<Term> entries(List<Path> paths) throws IOException {
        var files = new ArrayList<GlossaryFile>();
        for (var path : paths) {
            var name = "glossary/" + path.getFileName();
            files.add(new GlossaryFile(new SourceFile(name, "", Files.readString(path), List.of()), ""));
        }
        return new LibraryParser()
                .parse(new Sources(List.of(), files, List.of(), List.of(), ""))
                .value()
                .terms();
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<Adr> records(List<Path> folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            files.addAll(markdown(folder));
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

    /** Processor time of the same, all threads together and best of five, which others on the machine disturb less than the time that passes. */
    public static void main(String[] args) throws IOException {
        var clock = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int terms : List.of(300, 1500, 5000)) {
            var benchmark = new LinkingBenchmark();
            benchmark.terms = terms;
            benchmark.read();
            long best = Long.MAX_VALUE;
            long mentions = 0;
            for (int i = 0; i < 5; i++) {
                long before = clock.getProcessCpuTime();
                var links = benchmark.link().value().adrLinks().values();
                best = Math.min(best, clock.getProcessCpuTime() - before);
                mentions =
                        links.stream().mapToLong(one -> one.mentions().size()).sum();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d entries: %.2f s for %.1f MB, %d mentions%n",
                    benchmark.library.terms().size(),
                    best / 1e9,
                    benchmark.characters() / 1e6,
                    mentions);
        }
    }
}
