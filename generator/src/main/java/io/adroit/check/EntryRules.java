package io.adroit.check;

import io.adroit.model.Term;
import io.adroit.model.Term.TermPart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** What an entry says of itself and of its neighbours. Entries of packs are not nagged for what a team cannot mend. */
final class EntryRules implements LibraryRule {
    @Override
    public void check(Scene scene, Notes notes) {
        for (var term : scene.terms().values()) {
            stale(term, scene, notes);
            if (term.origin().pack().isEmpty()) {
                related(term, scene, notes);
                sections(term, notes);
            }
        }
        differences(scene, notes);
    }

    private static void stale(Term term, Scene scene, Notes notes) {
        var due = due(term.facts().reviewed(), term.facts().reviewEvery());
        if (!due.isEmpty() && !scene.today().isEmpty() && due.compareTo(scene.today()) < 0) {
            note(
                    "stale-review",
                    term,
                    "The entry was reviewed on " + term.facts().reviewed() + " and is due again since " + due + ".",
                    "Read it again and set \"reviewed\" to the day you did.",
                    notes);
        }
    }

    /** The day of the next review, or empty: {@code 6 months}, {@code 1 year}, {@code 90 days}, {@code 2 weeks}. */
    static String due(String reviewed, String every) {
        var words = every.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (reviewed.isEmpty()
                || words.length != 2
                || words[0].length() > 4
                || !words[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "";
        }
        try {
            var day = LocalDate.parse(reviewed);
            long number = Long.parseLong(words[0]);
            return switch (words[1].replaceFirst("s$", "")) {
                case "day" -> day.plusDays(number).toString();
                case "week" -> day.plusWeeks(number).toString();
                case "month" -> day.plusMonths(number).toString();
                case "year" -> day.plusYears(number).toString();
                default -> "";
            };
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static void related(Term term, Scene scene, Notes notes) {
        for (var id : term.related()) {
            var other = scene.terms().get(id);
            if (other != null
                    && !other.id().equals(term.id())
                    && !other.related().contains(term.id())) {
                note(
                        "one-way-related",
                        term,
                        "\"" + term.name() + "\" names \"" + other.name()
                                + "\" as related, but not the other way round.",
                        "Add " + term.id() + " to \"related\" of " + other.id() + "; pages show it both ways already.",
                        notes);
            }
        }
    }

    private static void sections(Term term, Notes notes) {
        boolean why = term.parts().stream().anyMatch(part -> part.kind() == TermPart.Kind.WHY);
        var lacks = why ? term.questions().isEmpty() ? "Questions to ask" : "" : "Why it matters to you";
        if (!lacks.isEmpty() && !term.facts().deprecated()) {
            note(
                    "missing-section",
                    term,
                    "\"" + term.name() + "\" has no section \"" + lacks + "\".",
                    "Add it, so that a reader knows what to do with the word.",
                    notes);
        }
    }

    private static void differences(Scene scene, Notes notes) {
        for (var pair : scene.insight().pairs()) {
            var first = scene.terms().get(pair.first());
            if (first != null && pair.differences().size() > 1) {
                var line = first.confusables().stream()
                        .filter(one -> one.id().equals(pair.second()))
                        .mapToInt(Term.Confusable::line)
                        .findFirst()
                        .orElse(1);
                notes.add(
                        "confused-with-differs",
                        first.origin().path(),
                        line,
                        "\"" + pair.first() + "\" and \"" + pair.second()
                                + "\" each tell their difference in other words.",
                        "Keep the better sentence, in one of the two entries.");
            }
        }
    }

    private static void note(String rule, Term term, String message, String remedy, Notes notes) {
        notes.add(rule, term.origin().path(), term.origin().line(), message, remedy);
    }
}
