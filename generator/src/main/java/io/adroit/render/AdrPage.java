package io.adroit.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.adroit.model.Insight.Gap;
import java.util.List;

/**
 * A record's page with everything decided. Lists that hold one item at most stand for what may be absent.
 *
 * @param self the record as lists show it
 * @param replaced whether readers should go to a successor: then the page asks no questions of it
 * @param banners at most one
 * @param date in words or empty
 * @param dateNote where the date comes from, when it is not the text; or empty
 * @param people who decided, in one line
 * @param minutes to read, in words
 * @param said statements of the status as written
 * @param changedBy records that amend this one
 * @param contents headings of the record
 * @param decides at most one
 * @param pieces the record's text
 * @param questions at most seven
 * @param gaps what it does not say
 * @param defs its terms
 * @param chain before and after, oldest first; empty or at least two
 * @param related as records state it
 * @param similar by their words
 * @param source file, people, history
 * @param earlier at most one: the neighbour in the list of decisions
 * @param later at most one
 */
record AdrPage(
        Frame frame,
        AdrRef self,
        boolean replaced,
        List<Banner> banners,
        String date,
        String dateNote,
        String people,
        String minutes,
        List<Said> said,
        List<AdrRef> changedBy,
        List<Anchor> contents,
        List<DecidesView> decides,
        List<Piece> pieces,
        List<QuestionView> questions,
        List<GapView> gaps,
        List<DefRow> defs,
        List<ChainItem> chain,
        List<AdrRef> related,
        List<AdrRef> similar,
        SourceView source,
        List<AdrRef> earlier,
        List<AdrRef> later) {

    /**
     * Why the record is not to be acted on.
     *
     * @param is colour of its bar
     * @param text with {@code {0}} where the successor's name goes, when there is one
     * @param successors to read instead
     * @param notes what else there is to know, a sentence each
     */
    record Banner(String is, String text, List<AdrRef> successors, List<String> notes) {}

    /**
     * Words of the status as written.
     *
     * @param text with {@code {0}} where the words go
     * @param words as written
     * @param url of the line at its source, or empty
     */
    record Said(String text, String words, String url) {}

    /** A heading and its id. */
    record Anchor(String id, String text) {}

    /**
     * What the record decides.
     *
     * @param text word for word
     * @param from place in words
     * @param anchor of the section, or empty
     * @param line in digits
     * @param url of the line at its source, or empty
     */
    record DecidesView(String text, String from, String anchor, String line, String url) {}

    /**
     * A stretch of the record: prose, options side by side, or a section folded away because it was laid out elsewhere.
     *
     * @param kind {@code prose}, {@code options} or {@code fold}
     * @param html of prose; of the others the heading
     * @param options side by side
     * @param written the section as written, for {@code options} and {@code fold}
     * @param provenance which lines the options were taken from, in words
     * @param notes records that changed what follows
     */
    record Piece(
            String kind,
            TemplateHTMLOutputModel html,
            List<OptionView> options,
            TemplateHTMLOutputModel written,
            String provenance,
            List<AdrRef> notes) {}

    /** An option with its pros and cons. */
    record OptionView(
            String title,
            boolean chosen,
            TemplateHTMLOutputModel description,
            List<String> good,
            List<String> bad,
            List<String> neutral) {}

    /** Something the record is silent about. */
    record GapView(String subject, String sought, String question) {
        /** In the language of the interface; English stands with the gap itself. */
        static GapView of(Gap gap, Words words) {
            return new GapView(
                    words.sayOr("gap_" + gap.rule() + "_subject", gap.subject()),
                    words.sayOr("gap_" + gap.rule() + "_sought", gap.sought()),
                    words.sayOr("gap_" + gap.rule() + "_question", gap.question()));
        }
    }

    /**
     * One decision of a chain.
     *
     * @param record as lists show it
     * @param here whether it is this page
     * @param how in words, maybe empty
     */
    record ChainItem(AdrRef record, boolean here, String how) {}

    /**
     * Where the record comes from.
     *
     * @param path of the file
     * @param view its address, or empty
     * @param edit address for changing it, or empty
     * @param roles who took part, by role
     * @param added the first commit of the file, if any is known
     * @param history later ones, newest first
     * @param statuses changes of the status that the history shows, newest first
     * @param older number of older commits in words, or empty
     * @param template family in words, or empty
     * @param markdown address of the plain copy relative to the site's root
     */
    record SourceView(
            String path,
            String view,
            String edit,
            List<Pair> roles,
            List<Commit> added,
            List<Commit> history,
            List<Commit> statuses,
            String older,
            String template,
            String markdown) {}

    /** A label and its words. */
    record Pair(String label, String text) {}

    /** A commit that touched the file; its subject, or what it did to the status. */
    record Commit(String iso, String date, String author, String subject) {}
}
