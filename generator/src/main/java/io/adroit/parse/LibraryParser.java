package io.adroit.parse;

import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Library;
import io.adroit.model.Parallel;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.StageFailure;
import io.adroit.parse.ParseMemory.Reading;
import io.adroit.text.TextLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Source files → records and entries. */
public final class LibraryParser {
    private final TextLimits limits;
    private final ParseMemory memory;

    /** Reads everything within the standard limits. */
    public LibraryParser() {
        this(TextLimits.STANDARD);
    }

    /** Reads everything. */
    public LibraryParser(TextLimits limits) {
        this(limits, new ParseMemory());
    }

    /** Takes from the memory what has not changed. */
    public LibraryParser(TextLimits limits, ParseMemory memory) {
        this.limits = limits;
        this.memory = memory;
        memory.expect(limits);
    }

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
        var terms = memory.terms(sources.glossary());
        findings.addAll(terms.findings());
        skipped.sort(Comparator.comparing(Skipped::source).thenComparing(Skipped::reason));
        return new Found<>(
                new Library(adrs, terms.value(), sources.attachments(), skipped, sources.newestCommit()), findings);
    }

    private List<Draft> drafts(Sources sources, List<Skipped> skipped) {
        var sorter = new FileSorter(sources.records());
        var read = Parallel.map(sources.records(), file -> StageFailure.naming(file.path(), () -> read(file, sorter)));
        memory.keep(read);
        read.stream()
                .filter(one -> one.draft().isEmpty())
                .forEach(one -> skipped.add(new Skipped(one.file().path(), one.reason())));
        return read.stream().flatMap(one -> one.draft().stream()).toList();
    }

    /** Whether a file is a record depends on its neighbours too, and is asked anew. */
    private Reading read(SourceFile file, FileSorter sorter) {
        var known = memory.recall(file);
        var text = known.map(Reading::text).orElseGet(() -> RecordText.read(file, limits));
        var reason = sorter.reason(text);
        if (!reason.equals(FileSorter.RECORD)) {
            return new Reading(file, text, reason, Optional.empty());
        }
        var draft = known.flatMap(Reading::draft).orElseGet(() -> AdrParser.parse(text));
        return new Reading(file, text, reason, Optional.of(draft));
    }
}
