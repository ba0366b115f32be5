package io.adroit.check;

import io.adroit.model.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A proposal nobody decides on (Zimmermann's Groundhog Day). Silent when there is no today. */
final class StaleProposed implements RecordRule {
    private static final int PATIENCE_DAYS = 90;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var adr = view.adr();
        boolean waits = adr.status().value() == Status.PROPOSED || adr.status().value() == Status.DRAFT;
        if (!waits || adr.date().iso().isEmpty() || scene.today().isEmpty()) {
            return;
        }
        long days = days(adr.date().iso(), scene.today());
        if (days > PATIENCE_DAYS) {
            notes.add(
                    "stale-proposed",
                    view.path(),
                    adr.status().line(),
                    "The record has been \"" + Texts.shorten(adr.status().words()) + "\" for " + days + " days, since "
                            + adr.date().iso() + ".",
                    "Decide, or say in the record what it waits for.");
        }
    }

    private static long days(String from, String to) {
        try {
            return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
