package io.adroit.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.adroit.model.Term;
import java.util.List;

/**
 * An entry's page.
 *
 * @param name as in mid-sentence
 * @param category or empty
 * @param also other forms, in a line, or empty
 * @param summary plain text, maybe empty
 * @param deprecated what to use instead, at most one; see {@code isDeprecated}
 * @param parts prose under its headings
 * @param questions of the entry
 * @param incident what helps in an incident
 * @param confusions with other entries
 * @param usesTitle in words
 * @param uses newest first, those shown
 * @param more further uses
 * @param defs entries linked in the prose
 * @param related entries
 * @param first at most one: the oldest dated record that uses it
 * @param facts owner, pack and the like
 * @param source file and addresses
 */
record TermPage(
        Frame frame,
        String name,
        String category,
        String also,
        String summary,
        boolean isDeprecated,
        List<TermRef> deprecated,
        List<PartView> parts,
        List<QuestionView> questions,
        Term.Incident incident,
        boolean hasIncident,
        List<Confusion> confusions,
        String usesTitle,
        List<UseView> uses,
        List<UseView> more,
        List<DefRow> defs,
        List<TermRef> related,
        List<AdrRef> first,
        List<AdrPage.Pair> facts,
        List<String> links,
        SourceRef source) {

    /** Prose under a heading; {@code kind} is {@code analogy}, {@code why}, {@code detail}, {@code example} or {@code other}. */
    record PartView(String kind, String id, String heading, TemplateHTMLOutputModel html) {}

    /** Another entry, what sets them apart, and the page that compares them. */
    record Confusion(TermRef other, List<String> differences, String url) {}

    /** A record that uses the entry, with a sentence in three pieces. */
    record UseView(
            AdrRef record, String place, String anchor, String count, String before, String words, String after) {}

    /** Where the entry was read. */
    record SourceRef(String path, String view, String edit, String pack) {}
}
