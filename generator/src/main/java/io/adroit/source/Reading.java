package io.adroit.source;

import io.adroit.model.Attachment;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Parallel;
import io.adroit.model.Severity;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts the files that were met into records, entries, attachments and what is not read, and decodes them. */
final class Reading {
    private final GitHistory history;
    private final Map<Path, String> packages;
    private final int mostKilobytes;
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Reading(GitHistory history, Map<Path, String> packages, int mostKilobytes) {
        this.history = history;
        this.packages = packages;
        this.mostKilobytes = mostKilobytes;
    }

    /** A file with what reading it gave. */
    private record Read(Optional<SourceFile> file, Optional<Skipped> skipped, List<Finding> findings) {}

    Found<Sources> read(Walk recordWalk, Walk entryWalk, List<Path> glossary, List<GlossaryFile> packs)
            throws IOException {
        var records = new ArrayList<FoundFile>();
        var attachments = new ArrayList<Attachment>();
        for (var file : recordWalk.files()) {
            boolean entry = glossary.stream().anyMatch(file.file()::startsWith);
            if (file.isMarkdown() && entry) {
                skipped.add(new Skipped(file.path(), "glossary"));
            } else if (file.isMarkdown()) {
                records.add(file);
            } else if (file.isOtherMarkup()) {
                skipped.add(new Skipped(file.path(), "not Markdown"));
            } else if (!file.name().startsWith(".") && !entry) {
                attachments.add(new Attachment(file.path(), file.size(), bytesOf(file)));
            }
        }
        var texts = decode(records);
        var entries = Stream.concat(
                        decode(entryWalk.files().stream()
                                        .filter(file -> file.isMarkdown() || file.isGlossaryData())
                                        .toList())
                                .stream()
                                .map(file -> new GlossaryFile(file, "")),
                        packs.stream())
                .toList();
        skipped.addAll(recordWalk.skipped());
        skipped.addAll(entryWalk.skipped());
        Stream.of(recordWalk.findings(), entryWalk.findings(), history.findings())
                .forEach(findings::addAll);
        return new Found<>(new Sources(texts, entries, attachments, sorted(skipped), history.newest()), findings);
    }

    private static List<Skipped> sorted(List<Skipped> skipped) {
        return skipped.stream()
                .distinct()
                .sorted(Comparator.comparing(Skipped::source).thenComparing(Skipped::reason))
                .toList();
    }

    private List<SourceFile> decode(List<FoundFile> files) {
        var read = Parallel.map(files, this::decode);
        for (var one : read) {
            one.skipped().ifPresent(skipped::add);
            findings.addAll(one.findings());
        }
        return read.stream().flatMap(one -> one.file().stream()).toList();
    }

    private Read decode(FoundFile file) {
        if (file.size() > 1_000L * mostKilobytes) {
            return unread(
                    file,
                    "too long",
                    "The file is longer than " + mostKilobytes + " kB.",
                    "Split it, move it out of the source folders, or raise fileKilobytes (adroit.limits).");
        }
        try {
            var decoded = TextDecoder.decode(file.path(), Files.readAllBytes(file.file()));
            if (decoded.binary()) {
                return unread(file, "not text", "The file holds no text.", "Rename it if it is no Markdown.");
            }
            var source = new SourceFile(file.path(), packageOf(file.file()), decoded.text(), history.of(file.file()));
            return new Read(Optional.of(source), Optional.empty(), decoded.findings());
        } catch (IOException e) {
            return unread(file, "unreadable", "The file cannot be read.", "Give it read permission.");
        }
    }

    private static Read unread(FoundFile file, String reason, String message, String remedy) {
        return new Read(
                Optional.empty(),
                Optional.of(new Skipped(file.path(), reason)),
                List.of(new Finding("file-unread", Severity.WARNING, file.path(), 1, 1, message, remedy)));
    }

    private String packageOf(Path file) {
        return packages.keySet().stream()
                .filter(file::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .map(packages::get)
                .orElse("");
    }

    private static java.util.function.Supplier<byte[]> bytesOf(FoundFile file) {
        return () -> {
            try {
                return Files.readAllBytes(file.file());
            } catch (IOException e) {
                throw new UncheckedIOException(file.path() + " could not be read", e);
            }
        };
    }
}
