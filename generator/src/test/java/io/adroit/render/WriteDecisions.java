package io.adroit.render;

import io.adroit.insight.InsightFinder;
import io.adroit.link.LibraryLinker;
import io.adroit.model.Limits;
import io.adroit.model.LinkSettings;
import io.adroit.parse.LibraryParser;
import io.adroit.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes only {@code data/decisions.json} for each folder given, below the last argument; the quick way to score reading. */
final class WriteDecisions {
    private WriteDecisions() {}

    public static void main(String[] args) throws IOException {
        for (int i = 0; i < args.length - 1; i++) {
            var folder = Path.of(args[i]).toAbsolutePath();
            write(
                    folder,
                    Path.of(args[args.length - 1]).resolve(folder.getFileName()).resolve("data"));
        }
    }

    /** Reads a folder and writes the file into another. */
    static void write(Path sources, Path data) throws IOException {
        var read = new SourceReader(sources, false, Limits.STANDARD).read(List.of(sources), List.of(), List.of());
        var parsed = new LibraryParser().parse(read.value());
        var linked = new LibraryLinker(LinkSettings.STANDARD).link(parsed.value());
        var page = new DecisionsJson("adroit", linked.value(), new InsightFinder().find(linked.value())).page();
        Files.createDirectories(data);
        Files.write(data.resolve("decisions.json"), page.content().get());
    }
}
