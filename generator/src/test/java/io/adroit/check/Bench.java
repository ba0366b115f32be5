package io.adroit.check;

import io.adroit.insight.InsightFinder;
import io.adroit.link.LibraryLinker;
import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import io.adroit.model.LinkSettings;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.parse.LibraryParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stages from parse to check over texts in memory: what a rule says of real Markdown. */
final class Bench {
    private Bench() {}

    /** Files by path; those below a folder {@code glossary} are entries. */
    static Examination examine(Map<String, String> files, CheckSettings settings) {
        var sorted = new TreeMap<>(files);
        var records = sorted.entrySet().stream()
                .filter(file -> !isEntry(file.getKey()))
                .map(file -> source(file.getKey(), file.getValue()))
                .toList();
        var entries = sorted.entrySet().stream()
                .filter(file -> isEntry(file.getKey()))
                .map(file -> new GlossaryFile(source(file.getKey(), file.getValue()), ""))
                .toList();
        var parsed = new LibraryParser().parse(new Sources(records, entries, List.of(), List.of(), ""));
        var linked = new LibraryLinker(LinkSettings.STANDARD).link(parsed.value());
        var insight = new InsightFinder().find(linked.value());
        var earlier = Stream.of(parsed.findings(), linked.findings())
                .flatMap(List<Finding>::stream)
                .toList();
        return new Examination(linked.value(), insight, new Rules(settings).check(linked.value(), insight, earlier));
    }

    private static boolean isEntry(String path) {
        return path.contains("glossary/");
    }

    private static SourceFile source(String path, String text) {
        return new SourceFile(path, "", text, List.of());
    }
}
