package io.adroit.model;

import java.util.List;

/**
 * All records and entries as their files state them.
 *
 * @param adrs in the order of paths
 * @param terms in the order of ids; a team's entry has taken the place of a pack's with the same id or form
 * @param attachments as read
 * @param skipped Markdown files and others that are no decision, in the order of paths
 * @param newestCommit ISO date or empty
 */
public record Library(
        List<Adr> adrs, List<Term> terms, List<Attachment> attachments, List<Skipped> skipped, String newestCommit) {
    public Library {
        adrs = List.copyOf(adrs);
        terms = List.copyOf(terms);
        attachments = List.copyOf(attachments);
        skipped = List.copyOf(skipped);
    }
}
