package io.adroit.render;

import io.adroit.model.Page;
import io.adroit.model.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code data/glossary.csv} (RFC 4180), with the columns that reading a glossary from CSV knows; aliases are parted by semicolons. */
final class GlossaryCsv {
    private final List<Term> terms;

    GlossaryCsv(List<Term> terms) {
        this.terms = terms;
    }

    /** The file. */
    Page page() {
        var rows = terms.stream().map(GlossaryCsv::row);
        return Page.of(
                "data/glossary.csv",
                Stream.concat(Stream.of("id,term,abbreviation,aliases,summary,category\r\n"), rows)
                        .collect(Collectors.joining()));
    }

    private static String row(Term term) {
        return Stream.of(
                        term.id(),
                        term.name(),
                        term.abbreviation(),
                        String.join("; ", GlossaryJson.aliases(term)),
                        term.summary(),
                        term.facts().category())
                .map(GlossaryCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String cell(String words) {
        var safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
