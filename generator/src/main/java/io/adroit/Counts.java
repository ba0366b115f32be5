package io.adroit;

import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.Library;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Links;
import io.adroit.model.SearchFiles;
import io.adroit.model.Severity;
import io.adroit.model.Sources;
import io.adroit.site.SiteWriter.Published;
import java.util.List;
import java.util.stream.Stream;

/** What came of each stage, in words for a person at a terminal. */
public final class Counts {
    private Counts() {}

    /** "1 error", "2 errors". */
    public static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String of(Sources sources) {
        return counted(sources.records().size(), "text") + ", "
                + counted(sources.glossary().size(), "glossary file") + ", "
                + counted(sources.attachments().size(), "other file");
    }

    static String of(Library library) {
        return counted(library.adrs().size(), "decision") + " and "
                + counted(library.terms().size(), "term") + "; "
                + counted(library.skipped().size(), "file") + " of no decision";
    }

    static String of(LinkedLibrary linked) {
        var links = Stream.concat(
                        linked.adrLinks().values().stream(),
                        linked.termLinks().values().stream().flatMap(List::stream))
                .toList();
        long mentions =
                links.stream().map(Links::mentions).mapToLong(List::size).sum();
        long records = links.stream().map(Links::records).mapToLong(List::size).sum();
        return counted(mentions, "use") + " of terms, " + counted(records, "link") + " between decisions";
    }

    static String of(Insight insight) {
        long questions =
                insight.questions().values().stream().mapToLong(List::size).sum();
        return counted(questions, "question") + " to ask, "
                + counted(insight.jargon().size(), "word") + " without an entry";
    }

    static String of(List<Finding> findings) {
        return counted(of(findings, Severity.ERROR), "error") + ", "
                + counted(of(findings, Severity.WARNING), "warning") + ", "
                + counted(of(findings, Severity.INFO), "hint");
    }

    private static long of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    static String of(SearchFiles search) {
        return counted(search.files().size(), "file") + " of the search";
    }

    static String of(Published published) {
        return counted(published.files(), "file") + ", " + published.changed() + " of them new or changed, "
                + published.removed() + " removed";
    }
}
