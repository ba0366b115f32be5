package io.adroit.parse;

import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Library;
import io.adroit.model.Skipped;
import io.adroit.model.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Source files → records and entries. */
public final class LibraryParser {
    /** Reads every file; each is a record, an entry, or skipped with a reason. */
    public Found<Library> parse(Sources sources) {
        var findings = new ArrayList<Finding>();
        var skipped = new ArrayList<>(sources.skipped());
        var drafts = drafts(sources, skipped);
        var orders = new FolderDates(drafts);
        var ids = new UniqueIds();
        var adrs = new ArrayList<Adr>();
        for (var draft : drafts) {
            adrs.add(draft.finish(ids.of(draft, findings), orders.of(draft), findings));
        }
        var terms = new GlossaryParser().parse(sources.glossary());
        findings.addAll(terms.findings());
        skipped.sort(Comparator.comparing(Skipped::source).thenComparing(Skipped::reason));
        return new Found<>(
                new Library(adrs, terms.value(), sources.attachments(), skipped, sources.newestCommit()), findings);
    }

    private static List<Draft> drafts(Sources sources, List<Skipped> skipped) {
        var sorter = new FileSorter(sources.records());
        record Read(String reason, java.util.Optional<Draft> draft, String path) {}
        var read = sources.records().parallelStream()
                .map(file -> {
                    var record = RecordText.read(file);
                    var reason = sorter.reason(record);
                    return new Read(
                            reason,
                            reason.equals(FileSorter.RECORD)
                                    ? java.util.Optional.of(AdrParser.parse(record))
                                    : java.util.Optional.empty(),
                            file.path());
                })
                .toList();
        read.stream()
                .filter(one -> one.draft().isEmpty())
                .forEach(one -> skipped.add(new Skipped(one.path(), one.reason())));
        return read.stream().flatMap(one -> one.draft().stream()).toList();
    }
}
