package io.adroit.parse;

import io.adroit.model.DateField;
import io.adroit.model.DateField.DateSource;
import io.adroit.model.Revision;
import io.adroit.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The date among all that a record states of it: a date field or line, else one in the status, else the first of a change log, else the file name's, else
 * that of the last change, else the first commit's. A stated date that is no day is no date, and nothing takes its place.
 */
final class DateReader {
    private DateReader() {}

    /**
     * What a record says of its date, before it is known how its folder writes days and months.
     *
     * @param stated places that state it, the first that can be read as a date first
     */
    record Claims(List<Claim> stated, List<Claim> modified) {}

    /** A statement and the date in it. */
    record Claim(Statement statement, Optional<DateText> date) {}

    static Claims claims(List<Entry> entries) {
        var stated = new ArrayList<Claim>();
        for (var entry : entries) {
            boolean digits = entry.words().chars().anyMatch(Character::isDigit);
            if (entry.field() == Field.DATE && digits && Nothing.isFilled(entry.words())) {
                stated.add(claim(entry));
            }
        }
        for (var entry : entries) {
            var claim = claim(entry);
            if (entry.field() == Field.STATUS && claim.date().isPresent() && stated.isEmpty()) {
                stated.add(claim);
            }
        }
        if (stated.isEmpty()) {
            entries.stream()
                    .filter(entry -> entry.field() == Field.LATE_DATE)
                    .map(DateReader::claim)
                    .filter(claim -> claim.date().isPresent())
                    .forEach(stated::add);
        }
        var modified = entries.stream()
                .filter(entry -> entry.field() == Field.MODIFIED)
                .map(DateReader::claim)
                .filter(claim -> claim.date().isPresent())
                .toList();
        return new Claims(stated, modified);
    }

    private static Claim claim(Entry entry) {
        return new Claim(entry.statement(), DateText.find(entry.words()));
    }

    static DateField read(RecordText record, Claims claims, DayOrder.Decided order) {
        var statements = claims.stated().stream().map(Claim::statement).toList();
        if (!claims.stated().isEmpty()) {
            return stated(claims.stated(), statements, order);
        }
        if (!record.name().date().isEmpty()) {
            return new DateField(
                    record.name().date(),
                    DateSource.FILE_NAME,
                    List.of(new Statement(record.name().stem(), 0, 0, "file name")));
        }
        for (var claim : claims.modified()) {
            var iso = claim.date().map(date -> date.iso(order.order())).orElse("");
            if (!iso.isEmpty()) {
                return new DateField(iso, DateSource.TEXT, List.of(claim.statement()));
            }
        }
        return git(record.file().history());
    }

    private static DateField git(List<Revision> history) {
        return history.stream()
                .map(Revision::date)
                .min(Comparator.naturalOrder())
                .map(date -> new DateField(date, DateSource.GIT, List.of(new Statement(date, 0, 0, "git"))))
                .orElse(DateField.NONE);
    }

    private static DateField stated(List<Claim> claims, List<Statement> statements, DayOrder.Decided order) {
        boolean history = claims.get(0).statement().form().equals("history");
        var first = claims.get(0);
        var iso = iso(first, order);
        if (history) {
            iso = claims.stream()
                    .map(claim -> iso(claim, order))
                    .filter(day -> !day.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElse("");
        }
        if (iso.isEmpty()) {
            return new DateField("", DateSource.NONE, statements);
        }
        return new DateField(iso, DateSource.TEXT, statements);
    }

    /** With the folder's order, or, where that gives no day, the other one. */
    private static String iso(Claim claim, DayOrder.Decided order) {
        if (claim.date().isEmpty()) {
            return "";
        }
        var date = claim.date().get();
        var iso = date.iso(order.order());
        return !iso.isEmpty() || date.order() != DateText.Order.UNKNOWN
                ? iso
                : date.iso(
                        order.order() == DateText.Order.DAY_FIRST
                                ? DateText.Order.MONTH_FIRST
                                : DateText.Order.DAY_FIRST);
    }
}
