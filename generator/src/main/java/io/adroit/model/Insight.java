package io.adroit.model;

import io.adroit.text.Span;
import java.util.List;
import java.util.Map;

/**
 * What is true of the library as a whole.
 *
 * @param inForce paths of records that hold today: accepted, and not wholly superseded by an accepted one
 * @param questions per record path, most important first, at most seven, at most two per entry
 * @param gaps per record path, what it does not say
 * @param uses per entry id, every record that uses it, most uses first
 * @param readingPath every record once, fewest new terms first
 * @param jargon words that look like terms and have no entry, most evidence first
 * @param pairs confusable pairs, each once, ids sorted
 * @param density per record path
 */
public record Insight(
        List<String> inForce,
        Map<String, List<AskedQuestion>> questions,
        Map<String, List<Gap>> gaps,
        Map<String, List<Use>> uses,
        List<ReadingStep> readingPath,
        List<Jargon> jargon,
        List<Pair> pairs,
        Map<String, Density> density) {
    public Insight {
        inForce = List.copyOf(inForce);
        questions = Map.copyOf(questions);
        gaps = Map.copyOf(gaps);
        uses = Map.copyOf(uses);
        readingPath = List.copyOf(readingPath);
        jargon = List.copyOf(jargon);
        pairs = List.copyOf(pairs);
        density = Map.copyOf(density);
    }

    /**
     * A question for one record.
     *
     * @param termId entry it comes from
     * @param question its words
     * @param section heading of the first section in which the term stands, or empty
     * @param anchor id of that heading, or empty
     * @param spoken where the record itself speaks of what is asked
     */
    public record AskedQuestion(String termId, Term.Question question, String section, String anchor, Passage spoken) {}

    /**
     * A sentence of a record.
     *
     * @param section heading of its section
     * @param anchor id of that heading
     * @param sentence plain text, verbatim
     */
    public record Passage(String section, String anchor, String sentence) {
        /** No such sentence. */
        public static final Passage NONE = new Passage("", "", "");
    }

    /**
     * Something a record is silent about.
     *
     * @param rule id of the check that looked for it
     * @param subject two or three words: {@code Going back}
     * @param sought what was looked for, in words
     * @param question what a reader may ask
     */
    public record Gap(String rule, String subject, String sought, String question) {}

    /**
     * A record's use of an entry.
     *
     * @param path of the record
     * @param count of mentions, links included
     * @param section heading of the section of the best sentence, or empty
     * @param anchor id of that heading, or empty
     * @param sentence the best sentence, plain text, verbatim
     * @param words where in {@code sentence} the term stands: start and end
     */
    public record Use(String path, int count, String section, String anchor, String sentence, Span words) {}

    /**
     * A step of the reading path.
     *
     * @param path of the record
     * @param newTerms ids of entries first met here
     */
    public record ReadingStep(String path, List<String> newTerms) {
        public ReadingStep {
            newTerms = List.copyOf(newTerms);
        }
    }

    /**
     * A word without an entry.
     *
     * @param form as written most often
     * @param count of uses
     * @param records number of records that use it
     * @param evidence up to three sentences with their places
     * @param stub a ready-to-paste entry
     */
    public record Jargon(String form, int count, int records, List<Evidence> evidence, String stub) {
        public Jargon {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param path of the record
     * @param line from 1
     * @param sentence plain text, verbatim
     */
    public record Evidence(String path, int line, String sentence) {}

    /**
     * Two entries that are confused.
     *
     * @param first the id that sorts first
     * @param second the other
     * @param differences what is said of the difference, one or, where both sides say different things, two
     */
    public record Pair(String first, String second, List<String> differences) {
        public Pair {
            differences = List.copyOf(differences);
        }

        /** Address of the page relative to the site's root. */
        public String url() {
            return "compare/" + first + "--" + second + ".html";
        }
    }

    /**
     * How much undefined or new language a record has.
     *
     * @param level {@code low}, {@code medium} or {@code high}
     * @param undefined forms without an entry
     * @param firstMet ids of entries first met here in order of date
     */
    public record Density(String level, List<String> undefined, List<String> firstMet) {
        public Density {
            undefined = List.copyOf(undefined);
            firstMet = List.copyOf(firstMet);
        }
    }
}
