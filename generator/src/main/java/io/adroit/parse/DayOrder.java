package io.adroit.parse;

import io.adroit.parse.DateText.Order;
import java.util.List;

/**
 * How a folder writes {@code 3/4/2021}, told from all of its dates: a number over 12 can only be a day. Where none is, the order under which dates follow the
 * records' numbers better; where that does not tell either, the day stands first, as it does in most countries.
 */
final class DayOrder {
    private DayOrder() {}

    /**
     * A date of one record.
     *
     * @param number of the record, -1 for none
     */
    record Dated(int number, DateText date) {}

    /**
     * What a folder's dates tell.
     *
     * @param certain whether a date that can be read one way only tells it
     */
    record Decided(Order order, boolean certain) {}

    static Decided of(List<Dated> dates) {
        var open = dates.stream()
                .map(Dated::date)
                .filter(date -> date.order() == Order.UNKNOWN)
                .toList();
        long days = open.stream()
                .filter(date -> date.first() > 12 && date.second() <= 12)
                .count();
        long months = open.stream()
                .filter(date -> date.second() > 12 && date.first() <= 12)
                .count();
        if (days != months) {
            return new Decided(days > months ? Order.DAY_FIRST : Order.MONTH_FIRST, true);
        }
        boolean monthFirst = steps(dates, Order.MONTH_FIRST) < steps(dates, Order.DAY_FIRST);
        return new Decided(monthFirst ? Order.MONTH_FIRST : Order.DAY_FIRST, false);
    }

    /** How often a record is dated before the one with the number before. */
    private static int steps(List<Dated> dates, Order order) {
        var sorted = dates.stream()
                .filter(dated -> dated.number() >= 0)
                .sorted(java.util.Comparator.comparingInt(Dated::number))
                .toList();
        int back = 0;
        for (int i = 1; i < sorted.size(); i++) {
            back += sorted.get(i)
                                    .date()
                                    .iso(order)
                                    .compareTo(sorted.get(i - 1).date().iso(order))
                            < 0
                    ? 1
                    : 0;
        }
        return back;
    }
}
