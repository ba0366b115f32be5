package io.adroit.model;

import io.adroit.text.MarkdownText;
import java.util.List;

/**
 * One glossary entry.
 *
 * @param id unique, URL-safe
 * @param name the term as in mid-sentence
 * @param abbreviation short form, or empty
 * @param forms every way it is written: the term, the abbreviation, the aliases
 * @param summary plain text: what it is, in one or two sentences; empty is an error finding, and the entry is still there
 * @param facts category, level and the like
 * @param related ids as stated here
 * @param confusables ids with the difference in words, as stated here
 * @param parts prose under the known headings and under others
 * @param questions to ask in a review
 * @param incident what helps while something is broken
 * @param origin where it was read
 */
public record Term(
        String id,
        String name,
        String abbreviation,
        List<Form> forms,
        String summary,
        Facts facts,
        List<String> related,
        List<Confusable> confusables,
        List<TermPart> parts,
        List<Question> questions,
        Incident incident,
        Origin origin) {
    public Term {
        forms = List.copyOf(forms);
        related = List.copyOf(related);
        confusables = List.copyOf(confusables);
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** Address of the page relative to the site's root. */
    public String url() {
        return "glossary/" + id + ".html";
    }

    /**
     * Facts for the machine.
     *
     * @param category or empty
     * @param tags as written
     * @param level 1 (needed first) to 3; 0 when not said
     * @param audience {@code everyone}, {@code pm}, {@code engineer}, or empty
     * @param owner or empty
     * @param reviewed ISO date or empty
     * @param reviewEvery period such as {@code 6 months}, or empty
     * @param status {@code draft}, {@code stable}, {@code deprecated}, or empty
     * @param replacedBy id of the entry to use instead, or empty
     * @param scope paths or record tags in which it is linked; empty means everywhere
     * @param seeAlso addresses
     * @param sameAs addresses
     */
    public record Facts(
            String category,
            List<String> tags,
            int level,
            String audience,
            String owner,
            String reviewed,
            String reviewEvery,
            String status,
            String replacedBy,
            List<String> scope,
            List<String> seeAlso,
            List<String> sameAs) {
        public Facts {
            tags = List.copyOf(tags);
            scope = List.copyOf(scope);
            seeAlso = List.copyOf(seeAlso);
            sameAs = List.copyOf(sameAs);
        }

        /** Whether the entry is kept only for old texts. */
        public boolean deprecated() {
            return status.equals("deprecated");
        }
    }

    /**
     * @param id of the other entry
     * @param difference in words
     * @param line from 1
     */
    public record Confusable(String id, String difference, int line) {}

    /**
     * Prose of an entry.
     *
     * @param kind which known heading it stands under
     * @param heading as written; empty for single-file entries that use keys
     * @param text Markdown, linked and rendered like a record's
     * @param source the text that {@code text}'s offsets refer to
     */
    public record TermPart(Kind kind, String heading, MarkdownText text, String source) {
        /** The known headings; {@code OTHER} are shown as they are. */
        public enum Kind {
            DETAIL,
            ANALOGY,
            EXAMPLE,
            WHY,
            OTHER
        }
    }

    /**
     * A question a reader may ask, in plain text.
     *
     * @param ask the question
     * @param good what a good answer holds, or empty
     * @param nonAnswer what sounds like an answer and is none, or empty
     * @param line from 1
     */
    public record Question(String ask, String good, String nonAnswer, int line) {}

    /**
     * What helps in an incident, in plain text; all lists empty when the entry says nothing.
     *
     * @param see what users see
     * @param say what one may say
     * @param ask what one should ask
     * @param avoid what not to promise
     */
    public record Incident(List<String> see, List<String> say, List<String> ask, List<String> avoid) {
        /** Nothing said. */
        public static final Incident NONE = new Incident(List.of(), List.of(), List.of(), List.of());

        public Incident {
            see = List.copyOf(see);
            say = List.copyOf(say);
            ask = List.copyOf(ask);
            avoid = List.copyOf(avoid);
        }

        /** Whether there is anything to show. */
        public boolean stated() {
            return !(see.isEmpty() && say.isEmpty() && ask.isEmpty() && avoid.isEmpty());
        }
    }

    /**
     * Where an entry was read.
     *
     * @param path of the file, as in {@link SourceFile#path()}
     * @param line of the entry's begin, from 1
     * @param summaryLine of the summary, from 1
     * @param pack starter pack, empty for the team's own
     */
    public record Origin(String path, int line, int summaryLine, String pack) {}
}
