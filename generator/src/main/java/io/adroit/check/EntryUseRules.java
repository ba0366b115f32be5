package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.model.Mention;
import io.adroit.model.Term;
import io.adroit.text.Lines;
import io.adroit.text.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How records use entries: not at all, in other letters, or though they are deprecated. Usage says nothing against an entry of a pack (RULINGS 14). */
final class EntryUseRules implements LibraryRule {
    private static final int FEWEST_RECORDS = 5;
    private static final int FEWEST_LOWER = 3;

    /** Spellings of an entry met in records: how often with and without a first capital, and the forms seen. */
    private static final class Seen {
        private int lower;
        private int capital;
        private final Set<String> words = new HashSet<>();

        private void add(String text) {
            if (Character.isLowerCase(text.codePointAt(0))) {
                lower++;
            } else {
                capital++;
            }
            words.add(bare(text));
        }
    }

    @Override
    public void check(Scene scene, Notes notes) {
        Map<String, Seen> seen = new HashMap<>();
        for (var adr : scene.adrs().values()) {
            for (var mention : scene.linked().linksOf(adr).mentions()) {
                if (!mention.words().isEmpty()) {
                    seen.computeIfAbsent(mention.target(), id -> new Seen()).add(mention.words());
                }
            }
            deprecated(adr, scene, notes);
        }
        boolean enough = scene.adrs().size() >= FEWEST_RECORDS;
        for (var term : scene.terms().values()) {
            var uses = seen.getOrDefault(term.id(), new Seen());
            if (term.origin().pack().isEmpty() && enough) {
                unused(term, uses, notes);
            }
            titleCase(term, uses, notes);
        }
    }

    private static void unused(Term term, Seen uses, Notes notes) {
        if (uses.lower + uses.capital == 0) {
            note(
                    "unused-entry",
                    term,
                    "No record uses \"" + term.name() + "\".",
                    "Keep it if readers ask for it, else remove it.",
                    notes);
            return;
        }
        for (var form : term.forms()) {
            boolean counts = form.kind() == Form.Kind.ALIAS && !form.misspelling();
            if (counts
                    && uses.words.stream()
                            .noneMatch(word -> word.startsWith(bare(form.text()))
                                    || bare(form.text()).startsWith(word)
                                            && word.length() + 2
                                                    > bare(form.text()).length())) {
                note(
                        "dead-alias",
                        term,
                        "No record uses the alias \"" + form.text() + "\" of \"" + term.name() + "\".",
                        "Keep it if people search for it, else remove it.",
                        notes);
            }
        }
    }

    private static void titleCase(Term term, Seen uses, Notes notes) {
        boolean title = term.name().indexOf(' ') > 0
                && Character.isUpperCase(term.name().codePointAt(0))
                && term.name().chars().filter(Character::isUpperCase).count()
                        == term.name().chars().filter(c -> c == ' ').count() + 1;
        if (title && uses.lower >= FEWEST_LOWER && uses.lower > 2 * uses.capital) {
            note(
                    "title-case-term",
                    term,
                    "\"" + term.name() + "\" stands " + uses.lower + " times in lower case and " + uses.capital
                            + " times with a capital.",
                    "Write the term as it stands in mid-sentence.",
                    notes);
        }
    }

    private static void deprecated(Adr adr, Scene scene, Notes notes) {
        if (!scene.inForce(adr)) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Mention mention : scene.linked().linksOf(adr).mentions()) {
            var term = scene.terms().get(mention.target());
            if (term != null && term.facts().deprecated() && told.add(term.id())) {
                var lines = new Lines(adr.source().text());
                var instead = scene.terms().get(term.facts().replacedBy());
                notes.add(
                        "deprecated-entry-used",
                        adr.path(),
                        lines.line(mention.span().start()),
                        lines.column(mention.span().start()),
                        "\"" + mention.words() + "\" is a term we no longer use.",
                        instead == null ? "Say it in other words." : "Write \"" + instead.name() + "\".");
            }
        }
    }

    private static String bare(String words) {
        return String.join("", Vocabulary.wordsOf(words));
    }

    private static void note(String rule, Term term, String message, String remedy, Notes notes) {
        notes.add(rule, term.origin().path(), term.origin().line(), message, remedy);
    }
}
