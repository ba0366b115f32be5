package io.adroit.parse;

import io.adroit.parse.DateText.Order;
import java.util.List;
import java.util.Optional;

/** Finds a date among words: tries each number and each month's name in turn. */
final class DateScanner {
    private static final DateToken NOTHING = new DateToken(-1, 0, 0, "", 0, 0);

    private final List<DateToken> tokens;

    DateScanner(String words) {
        this.tokens = DateToken.of(words);
    }

    Optional<DateText> find() {
        for (int at = 0; at < tokens.size(); at++) {
            var found = at(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private DateToken token(int at) {
        return at < tokens.size() ? tokens.get(at) : NOTHING;
    }

    private Optional<DateText> at(int at) {
        var token = token(at);
        if (token.month() > 0) {
            return monthDayYear(at);
        }
        if (token.number() < 0 || at > 0 && continues(at)) {
            return Optional.empty();
        }
        if (token.digits() == 8) {
            return compact(token);
        }
        if (token.digits() == 4) {
            return yearFirst(at);
        }
        return token.digits() <= 2 ? dayOrMonthFirst(at) : Optional.empty();
    }

    /** A number right after {@code 1.} or {@code v} is part of something else. */
    private boolean continues(int at) {
        var before = token(at - 1);
        boolean joined = before.end() == token(at).start();
        boolean number = at > 1 && token(at - 2).number() >= 0 && token(at - 2).end() == before.start();
        return joined && (before.isLetters() && before.text().length() < 3 || number && before.isSeparator());
    }

    private static Optional<DateText> compact(DateToken token) {
        int year = token.number() / 10_000;
        return isYear(year)
                ? Optional.of(new DateText(
                        year,
                        token.number() / 100 % 100,
                        token.number() % 100,
                        Order.MONTH_FIRST,
                        token.start(),
                        token.end()))
                : Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= 1970 && year <= 2100;
    }

    private Optional<DateText> yearFirst(int at) {
        var year = token(at);
        var sign = token(at + 1);
        if (!isYear(year.number())) {
            return Optional.empty();
        }
        var month = token(at + 2);
        var day = token(at + 4);
        boolean ideographs = "年년".contains(sign.text())
                && !sign.text().isEmpty()
                && "月월".contains(token(at + 3).text())
                && !token(at + 3).text().isEmpty();
        boolean signs = sign.isSeparator() && token(at + 3).isSeparator();
        if ((signs || ideographs) && day.number() >= 0 && day.digits() <= 2) {
            int value = month.month() > 0 ? month.month() : month.digits() <= 2 ? month.number() : -1;
            return value < 0
                    ? Optional.empty()
                    : Optional.of(new DateText(
                            year.number(), value, day.number(), Order.MONTH_FIRST, year.start(), day.end()));
        }
        if (sign.month() > 0 && month.number() > 0 && month.digits() <= 2) {
            return Optional.of(new DateText(
                    year.number(), sign.month(), month.number(), Order.MONTH_FIRST, year.start(), month.end()));
        }
        return Optional.empty();
    }

    private Optional<DateText> dayOrMonthFirst(int at) {
        var first = token(at);
        int next = at + 1;
        if (token(next).isOrdinal()) {
            next++;
        }
        while (token(next).text().equals(".") && token(next + 1).month() > 0
                || token(next).isFiller()
                || token(next).isSeparator() && token(next + 1).month() > 0) {
            next++;
        }
        if (token(next).month() > 0) {
            int year = next + 1;
            while (token(year).isSeparator()
                    || token(year).text().equals(",")
                    || token(year).isFiller()) {
                year++;
            }
            return year(token(year)) > 0
                    ? Optional.of(new DateText(
                            year(token(year)),
                            first.number(),
                            token(next).month(),
                            Order.DAY_FIRST,
                            first.start(),
                            token(year).end()))
                    : Optional.empty();
        }
        var second = token(at + 2);
        var year = token(at + 4);
        boolean same = token(at + 1).isSeparator()
                && token(at + 1).text().equals(token(at + 3).text());
        if (same
                && second.number() >= 0
                && second.digits() <= 2
                && year(year) > 0
                && !(year.digits() == 2 && token(at + 1).text().equals("."))) {
            var order = token(at + 1).text().equals(".") ? Order.DAY_FIRST : Order.UNKNOWN;
            return Optional.of(
                    new DateText(year(year), first.number(), second.number(), order, first.start(), year.end()));
        }
        return Optional.empty();
    }

    private static int year(DateToken token) {
        if (token.digits() == 4 && isYear(token.number())) {
            return token.number();
        }
        return token.digits() == 2 ? 2000 + token.number() : 0;
    }

    /** {@code March 5th, 2021}. */
    private Optional<DateText> monthDayYear(int at) {
        int day = at + 1;
        while (token(day).text().equals(".") || token(day).isSeparator()) {
            day++;
        }
        int year = day + 1;
        while (token(year).isOrdinal()
                || token(year).text().equals(",")
                || token(year).isSeparator()) {
            year++;
        }
        boolean found = token(day).number() > 0
                && token(day).digits() <= 2
                && token(year).digits() == 4
                && year(token(year)) > 0;
        return found
                ? Optional.of(new DateText(
                        year(token(year)),
                        token(at).month(),
                        token(day).number(),
                        Order.MONTH_FIRST,
                        token(at).start(),
                        token(year).end()))
                : Optional.empty();
    }
}
