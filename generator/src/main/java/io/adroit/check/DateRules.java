package io.adroit.check;

import io.adroit.model.DateField.DateSource;
import io.adroit.model.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are written: year-month-day, possible, not in the future, and readable in one way only. */
final class DateRules implements RecordRule {
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?!\\d)");
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 3;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var date = view.adr().date();
        if (date.source() == DateSource.TEXT && !date.iso().isEmpty() && scene.isFuture(date.iso(), view.adr())) {
            var said = date.statements().isEmpty()
                    ? new Statement(date.iso(), 1, 1, "")
                    : date.statements().get(0);
            notes.add(
                    "date-future",
                    view.path(),
                    said.line(),
                    said.column(),
                    "The date " + date.iso() + " lies in the future; today is " + scene.today() + ".",
                    "Write the day of the decision.");
        }
        date.statements().stream()
                .filter(said -> said.line() > 0 && !said.form().equals("history"))
                .findFirst()
                .ifPresent(said -> form(view, said, date.iso(), notes));
    }

    private static void form(RecordView view, Statement said, String iso, Notes notes) {
        var words = said.words();
        if (ISO.matcher(words).find() && !iso.isEmpty() || words.isBlank()) {
            return;
        }
        boolean placeholder = words.chars().noneMatch(Character::isDigit);
        // "22 July 2025" can be read in one way only
        boolean spelt =
                !iso.isEmpty() && words.chars().filter(Character::isLetter).count() >= SHORTEST_MONTH;
        if (placeholder || spelt) {
            return;
        }
        var numeric = NUMERIC.matcher(words);
        if (!iso.isEmpty() && numeric.find() && ambiguous(numeric)) {
            notes.add(
                    "date-ambiguous",
                    view.path(),
                    said.line(),
                    said.column(),
                    "The date \"" + Texts.shorten(words) + "\" can be read as two days; it is taken for " + iso + ".",
                    "Write " + iso + ", or the other day, as year-month-day.");
            return;
        }
        notes.add(
                "date-format",
                view.path(),
                said.line(),
                said.column(),
                "The date \"" + Texts.shorten(words)
                        + (iso.isEmpty() ? "\" is no day we can read." : "\" is not written as year-month-day."),
                iso.isEmpty() ? "Write it as year-month-day, for instance 2026-11-25." : "Write " + iso + ".");
    }

    private static boolean ambiguous(Matcher numeric) {
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(2));
        return first <= MONTHS && second <= MONTHS && first != second;
    }
}
