package io.adroit;

import io.adroit.Adroit.Examined;
import io.adroit.check.Baseline;
import io.adroit.check.ReportFormat;
import io.adroit.check.Verdict;
import io.adroit.model.Finding;
import io.adroit.model.Library;
import io.adroit.site.TextFiles;
import io.adroit.source.GitState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A check with all that stands around it: what was accepted before, what has changed, whether the build goes on, and reports for machines and people. */
public final class CheckRun {
    private static final List<String> FORMATS = Stream.of(ReportFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> UPDATES = List.of("", "write", "shrink");

    private final Adroit adroit;
    private final Settings settings;
    private final Wish wish;

    /**
     * What to do besides checking.
     *
     * @param reports names of formats, see {@link ReportFormat}
     * @param reportsFolder where they go
     * @param updateBaseline {@code write} accepts all findings of today, {@code shrink} forgets accepted ones that are mended, empty does neither
     * @param compareWith git reference to write a pull request's report against, or empty
     */
    public record Wish(List<String> reports, Path reportsFolder, String updateBaseline, String compareWith) {
        public Wish {
            reports = List.copyOf(reports);
        }
    }

    /**
     * What came of it.
     *
     * @param findings all that the baseline does not accept, sorted
     * @param failing those that count against the build
     * @param passes whether the build goes on
     * @param accepted number of findings that the baseline accepts
     * @param records number of records read
     * @param written files that were written, in order
     */
    public record Outcome(
            List<Finding> findings,
            List<Finding> failing,
            boolean passes,
            int accepted,
            int records,
            List<Path> written) {
        public Outcome {
            findings = List.copyOf(findings);
            failing = List.copyOf(failing);
            written = List.copyOf(written);
        }
    }

    /**
     * @throws ConfigurationException when the wish names what is not there
     */
    public CheckRun(Adroit adroit, Settings settings, Wish wish) {
        this.adroit = adroit;
        this.settings = settings;
        this.wish = wish;
        wish.reports().forEach(name -> require("reports", name, FORMATS));
        require("updateBaseline", wish.updateBaseline(), UPDATES);
        if (!wish.updateBaseline().isEmpty() && settings.gate().baselineFile().isEmpty()) {
            throw new ConfigurationException("baseline", "", "Name the file to keep accepted findings in.");
        }
    }

    private static void require(String parameter, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            var words = allowed.stream().filter(word -> !word.isEmpty()).toList();
            throw new ConfigurationException(parameter, value, "Use one of " + String.join(", ", words) + ".");
        }
    }

    /** Checks, writes what was wished for, and decides. */
    public Outcome run() throws IOException {
        var changed = changed();
        var examined = adroit.examine(settings);
        var files = new TreeMap<Path, String>();
        var baseline = baseline(examined.findings(), files);
        var library = examined.linked().library();
        var told = baseline.fresh(examined.findings());
        var verdict = Verdict.of(told, terms(library, changed));
        for (var name : wish.reports()) {
            var format = ReportFormat.valueOf(name.toUpperCase(Locale.ROOT));
            files.put(wish.reportsFolder().resolve(format.fileName()), format.write(told, files(examined)));
        }
        if (!wish.compareWith().isEmpty()) {
            var report = new Comparison(settings, wish.compareWith()).report(library.newestCommit());
            files.put(wish.reportsFolder().resolve("adroit-pull-request.md"), report);
        }
        TextFiles.write(files);
        return new Outcome(
                told,
                verdict.failing(),
                verdict.passes(),
                examined.findings().size() - told.size(),
                library.adrs().size(),
                List.copyOf(files.keySet()));
    }

    private Baseline baseline(List<Finding> findings, Map<Path, String> files) throws IOException {
        var file = settings.gate().baseline(settings.root());
        if (file.isEmpty()) {
            return Baseline.empty();
        }
        if (wish.updateBaseline().equals("write")) {
            var all = Baseline.of(findings);
            files.put(file.get(), all.write());
            return all;
        }
        if (!Files.isRegularFile(file.get())) {
            throw new ConfigurationException(
                    "baseline",
                    settings.gate().baselineFile(),
                    "Name a file that exists, or make it with adroit.updateBaseline=write.");
        }
        var accepted = Baseline.read(Files.readString(file.get()));
        if (wish.updateBaseline().equals("shrink")) {
            files.put(file.get(), accepted.shrunk(findings).write());
        }
        return accepted;
    }

    /** Paths of files that have changed since the ratchet's commit; asked for first, since it may not be there. */
    private Set<String> changed() throws IOException {
        var from = settings.gate().ratchetFrom();
        return from.isEmpty() ? Set.of() : new GitState(settings.root(), from, settings.limits()).changed();
    }

    private Verdict.Terms terms(Library library, Set<String> changed) {
        var gate = settings.gate();
        return new Verdict.Terms(
                settings.check().profile(),
                gate.failOn(),
                gate.maxAllowedViolations(),
                !gate.ratchetFrom().isEmpty(),
                Verdict.scope(library, settings.check().strictFrom(), changed));
    }

    /** Every file that was checked, each once. */
    private static List<String> files(Examined examined) {
        var library = examined.linked().library();
        var records = library.adrs().stream().map(adr -> adr.path());
        var entries = library.terms().stream()
                .filter(term -> term.origin().pack().isEmpty())
                .map(term -> term.origin().path());
        return Stream.concat(records, entries).distinct().sorted().toList();
    }
}
