package io.adroit;

import io.adroit.Adroit.Examined;
import io.adroit.check.Examination;
import io.adroit.check.PullRequestReport;
import io.adroit.model.CheckSettings;
import io.adroit.source.GitState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The library now beside what it was at a commit. Both are read without their history, which only one of them has. */
final class Comparison {
    private final Settings settings;
    private final String reference;

    Comparison(Settings settings, String reference) {
        this.settings = settings;
        this.reference = reference;
    }

    /**
     * What a pull request changes, in Markdown.
     *
     * @param today ISO date for both states where the settings name none, or empty
     */
    String report(String today) throws IOException {
        var state = new GitState(settings.root(), reference, settings.limits());
        var folder = Files.createTempDirectory("adroit-before").toRealPath();
        try {
            state.restore(folder);
            Files.createDirectories(folder.resolve(".nothing"));
            return PullRequestReport.of(examine(moved(folder), today), examine(settings, today));
        } finally {
            delete(folder);
        }
    }

    private static Examination examine(Settings settings, String today) throws IOException {
        var check = settings.check();
        var asOf = check.asOf().isEmpty() ? today : check.asOf();
        Examined examined = new Adroit()
                .examine(settings.withoutHistory(
                        new CheckSettings(check.profile(), check.severities(), check.strictFrom(), asOf)));
        return new Examination(examined.linked(), examined.insight(), examined.findings());
    }

    private Settings moved(Path folder) {
        return settings.at(folder, moved(settings.sources(), folder), moved(settings.glossary(), folder));
    }

    /** What was not there yet is an empty folder: none at all would mean the usual places. */
    private List<Path> moved(List<Path> paths, Path folder) {
        return paths.stream()
                .map(path -> path.startsWith(settings.root())
                        ? folder.resolve(settings.root().relativize(path))
                        : path)
                .map(path ->
                        path.toString().indexOf('*') >= 0 || Files.exists(path) ? path : folder.resolve(".nothing"))
                .distinct()
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
