package io.adroit.check;

import io.adroit.model.Form;
import io.adroit.model.Term;
import io.adroit.text.Sentences;
import io.adroit.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The plain-language gate on what an entry says first: short, easy, without undefined acronyms, and not the term again. */
final class SummaryRules implements LibraryRule {
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_WORDS = 40;
    private static final double HIGHEST_GRADE = 9;
    private static final int STEM = 5;

    /** What follows the term where a summary begins with it. */
    private static final List<String> VERBS = List.of(
            " is ",
            " are ",
            " refers to ",
            " means ",
            " describes ",
            " stands for ",
            " ist ",
            " sind ",
            " bezeichnet ");

    private static final int LONGEST_SUBJECT = 80;

    @Override
    public void check(Scene scene, Notes notes) {
        Set<String> forms = new HashSet<>();
        scene.terms()
                .values()
                .forEach(term ->
                        term.forms().forEach(form -> forms.add(form.text().toLowerCase(Locale.ROOT))));
        for (var term : scene.terms().values()) {
            if (!term.summary().isBlank()) {
                length(term, notes);
                itself(term, notes);
                jargon(term, forms, notes);
            }
        }
    }

    private static void length(Term term, Notes notes) {
        var text = Readability.of(term.summary());
        if (text.sentences() > MOST_SENTENCES || text.words() > MOST_WORDS) {
            note(
                    "summary-too-long",
                    term,
                    "The summary has " + Texts.count(text.sentences(), "sentence") + " and " + text.words() + " words.",
                    "Say it in two sentences and 40 words at most; the rest goes under \"In more detail\".",
                    notes);
        }
        if (text.grade() > HIGHEST_GRADE) {
            note(
                    "summary-above-grade",
                    term,
                    "The summary needs about " + Math.round(text.grade()) + " years of school (readability index "
                            + text.grade() + ").",
                    "Use shorter words and sentences, down to an index of 9.",
                    notes);
        }
    }

    private static void itself(Term term, Notes notes) {
        var own = stems(term.name());
        var used = Set.copyOf(stems(explanation(term.summary(), own)));
        if (!own.isEmpty() && used.containsAll(own)) {
            note(
                    "self-definition",
                    term,
                    "The summary explains \"" + term.name() + "\" with its own words.",
                    "Say it as to somebody who has never heard the term.",
                    notes);
        }
    }

    /** What the first sentence says of its term: {@code a pool of connections} of {@code A connection pool is a pool of connections}. */
    private static String explanation(String text, List<String> own) {
        var sentences = Sentences.of(text);
        var summary = sentences.isEmpty() ? text : sentences.get(0).of(text);
        for (var verb : VERBS) {
            int at = summary.indexOf(verb);
            if (at > 0
                    && at <= LONGEST_SUBJECT
                    && stems(summary.substring(0, at)).containsAll(own)) {
                return summary.substring(at + verb.length());
            }
        }
        return summary;
    }

    private static List<String> stems(String words) {
        return Vocabulary.wordsOf(words).stream()
                .filter(word -> word.length() > 2 && !Words.list("small").has(word))
                .map(SummaryRules::stem)
                .distinct()
                .toList();
    }

    private static String stem(String word) {
        var singular = word.length() > STEM - 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }

    private static void jargon(Term term, Set<String> forms, Notes notes) {
        for (var word : term.summary().split("[^\\p{L}\\p{N}]+")) {
            var bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            boolean acronym =
                    bare.length() >= 2 && bare.length() <= 6 && bare.chars().allMatch(Character::isUpperCase);
            if (acronym && !forms.contains(bare.toLowerCase(Locale.ROOT)) && !explained(term, bare)) {
                note(
                        "summary-undefined-jargon",
                        term,
                        "The summary uses \"" + bare + "\", which has no entry.",
                        "Say it in plain words, or add an entry for it.",
                        notes);
                return;
            }
        }
    }

    private static boolean explained(Term term, String acronym) {
        return term.summary().contains("(" + acronym + ")")
                || term.forms().stream().map(Form::text).anyMatch(form -> form.contains(acronym));
    }

    private static void note(String rule, Term term, String message, String remedy, Notes notes) {
        notes.add(rule, term.origin().path(), term.origin().summaryLine(), message, remedy);
    }
}
