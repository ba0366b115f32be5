package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.text.Phrases;
import io.adroit.text.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which family of templates a record follows, told from its headings and where its metadata stand. */
final class TemplateGuess {
    private static final Phrases Y_STATEMENT = new Phrases(List.of("in the context of"));

    private TemplateGuess() {}

    static String of(RecordText record, List<Entry> entries) {
        Set<String> names = new HashSet<>();
        Set<Part> parts = new HashSet<>();
        for (var chapter : record.chapters()) {
            names.add(Headings.name(chapter.heading()));
            parts.add(chapter.part());
        }
        boolean matter = !record.frontMatter().values().equals(YamlValue.ABSENT);
        boolean table = has(entries, "table");
        if (names.contains("decision outcome") || names.contains("context and problem statement")) {
            return madr(record, names, entries, matter);
        }
        if (names.contains("proposed design") && names.contains("considerations")) {
            return "edgex";
        }
        if (names.contains("what") && names.contains("why") && names.contains("how")) {
            return "odh";
        }
        if (names.contains("changelog") && (names.contains("abstract") || names.contains("context"))) {
            return "cosmos";
        }
        if (names.contains("positions") || names.contains("issue") && names.contains("implications")) {
            return "tyree-akerman";
        }
        if (names.contains("evaluation criteria")
                && (names.contains("recommendation") || names.contains("candidates to consider"))) {
            return "business-case";
        }
        if (names.contains("prologue") || names.contains("discussion") && names.contains("solution")) {
            return "alexandrian";
        }
        if (names.contains("summary") && names.contains("drivers") && names.contains("options")) {
            return table ? "nhs" : "gig-cymru";
        }
        if (has(entries, "line") && lines(record, "gist:") && lines(record, "defined:")) {
            return "planguage";
        }
        if (parts.contains(Part.DECISION) && parts.contains(Part.RATIONALE) && !parts.contains(Part.CONTEXT)) {
            return "merson";
        }
        boolean nygard = parts.contains(Part.CONTEXT) && parts.contains(Part.DECISION);
        return nygard && !parts.contains(Part.OPTIONS)
                ? "nygard"
                : nygard ? "nygard-options" : yStatement(record) ? "y-statement" : "unknown";
    }

    private static String madr(RecordText record, Set<String> names, List<Entry> entries, boolean matter) {
        boolean slug = record.name().dated() && record.name().number() < 0;
        if (slug && has(entries, "bullet")) {
            return "log4brains";
        }
        boolean consequences = names.contains("consequences");
        if (names.contains("considered alternatives") || names.contains("pros and cons of the alternatives")) {
            return "madr1";
        }
        if (names.contains("confirmation") || consequences && matter && key(record, "decision-makers")) {
            return "madr4";
        }
        if (names.contains("validation") || matter && consequences) {
            return "madr3";
        }
        return has(entries, "bullet") || names.contains("positive consequences")
                ? "madr2"
                : consequences ? "madr4" : "madr2";
    }

    private static boolean key(RecordText record, String key) {
        return !record.frontMatter().values().get(key).equals(YamlValue.ABSENT);
    }

    private static boolean has(List<Entry> entries, String form) {
        return entries.stream().anyMatch(entry -> entry.form().equals(form));
    }

    private static boolean lines(RecordText record, String begin) {
        var text = record.file().text();
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            int from = text.startsWith("**", at + 1) ? at + 3 : at + 1;
            if (text.regionMatches(true, from, begin, 0, begin.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean yStatement(RecordText record) {
        int at = Y_STATEMENT.indexIn(record.file().text());
        if (at < 0) {
            return false;
        }
        var rest = record.file().text().substring(at).toLowerCase(java.util.Locale.ROOT);
        return rest.contains("facing") && rest.contains("to achieve");
    }
}
