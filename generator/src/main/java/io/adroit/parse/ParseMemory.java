package io.adroit.parse;

import io.adroit.model.Found;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.model.Term;
import io.adroit.text.TextLimits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the last reading gave, by path and text, so that a preview reads anew only what has changed. Not for two readings at once. */
public final class ParseMemory {
    private TextLimits limits = TextLimits.STANDARD;
    private Map<SourceFile, Reading> records = Map.of();
    private List<GlossaryFile> glossary = List.of();
    private Optional<Found<List<Term>>> terms = Optional.empty();

    /**
     * One file as it was read.
     *
     * @param reason why it is no record, or {@link FileSorter#RECORD}
     * @param draft the record, where it is one
     */
    record Reading(SourceFile file, RecordText text, String reason, Optional<Draft> draft) {}

    /** Other limits: nothing that was read counts any more. */
    void expect(TextLimits now) {
        if (!now.equals(limits)) {
            limits = now;
            records = Map.of();
            terms = Optional.empty();
        }
    }

    Optional<Reading> recall(SourceFile file) {
        return Optional.ofNullable(records.get(file));
    }

    /** Keeps these and forgets all others. */
    void keep(List<Reading> read) {
        var kept = new HashMap<SourceFile, Reading>();
        read.forEach(one -> kept.put(one.file(), one));
        records = kept;
    }

    /** The entries of these files: the very same ones as long as no file has changed. */
    Found<List<Term>> terms(List<GlossaryFile> files) {
        if (terms.isEmpty() || !glossary.equals(files)) {
            glossary = files;
            terms = Optional.of(new GlossaryParser(limits).parse(files));
        }
        return terms.get();
    }
}
