package io.adroit.insight;

import io.adroit.link.LibraryLinker;
import io.adroit.model.LinkSettings;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.parse.LibraryParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Texts in memory, read and linked; paths below {@code glossary/} are entries. */
final class Reading {
    private Reading() {}

    static LinkedLibrary of(Map<String, String> files) {
        var sorted = new TreeMap<>(files);
        var records = sorted.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("glossary/"))
                .map(file -> new SourceFile(file.getKey(), "", file.getValue(), List.of()))
                .toList();
        var entries = sorted.entrySet().stream()
                .filter(file -> file.getKey().startsWith("glossary/"))
                .map(file -> new GlossaryFile(new SourceFile(file.getKey(), "", file.getValue(), List.of()), ""))
                .toList();
        var library = new LibraryParser()
                .parse(new Sources(records, entries, List.of(), List.of(), ""))
                .value();
        return new LibraryLinker(LinkSettings.STANDARD).link(library).value();
    }

    /** A record of the common template. */
    static String record(int number, String context, String decision, String consequences) {
        return "# " + number + ". Decision " + number + "\n\nDate: 2026-01-"
                + String.format(Locale.ROOT, "%02d", number) + "\n\n## Status\n\nAccepted\n\n## Context\n\n" + context
                + "\n\n## Decision\n\n" + decision + "\n\n## Consequences\n\n" + consequences + "\n";
    }

    /** An entry with questions. */
    static String entry(String term, String... questions) {
        return "---\nterm: " + term + "\n---\nA thing of ours.\n\n## Questions to ask\n\n- "
                + String.join("\n- ", questions) + "\n";
    }
}
