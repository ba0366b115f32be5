package io.adroit.parse;

import io.adroit.parse.DateText.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a date among words: splits them into numbers, month names and what stands between, and tries each number in turn. */
final class DateScanner {
    private final String words;
    private final List<Token> tokens = new ArrayList<>();

    DateScanner(String words) {
        this.words = words;
        tokenize();
    }

    /**
     * A number, a word, or one sign.
     *
     * @param number its value, -1 for no number
     * @param month of a month's name, else 0
     */
    private record Token(int number, int digits, int month, String text, int start, int end) {}

    private static final Token NOTHING = new Token(-1, 0, 0, "", 0, 0);

    private void tokenize() {
        int at = 0;
        while (at < words.length()) {
            int start = at;
            char c = words.charAt(at++);
            if (isDigit(c)) {
                while (at < words.length() && isDigit(words.charAt(at))) {
                    at++;
                }
                int digits = at - start;
                tokens.add(new Token(
                        digits > 8 ? -1 : Integer.parseInt(words.substring(start, at)), digits, 0, "", start, at));
            } else if (isLetter(c)) {
                while (at < words.length() && isLetter(words.charAt(at))) {
                    at++;
                }
                var word = words.substring(start, at);
                tokens.add(new Token(-1, 0, DateText.month(word), word, start, at));
            } else if (c != ' ' && c != '\u00A0') {
                tokens.add(new Token(-1, 0, 0, String.valueOf(c), start, at));
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ideographs are signs of their own: {@code 2020年1月2日}. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !(c >= 0x3040 && c <= 0x9FFF) && !(c >= 0xAC00 && c <= 0xD7AF)
                || Character.getType(c) == Character.NON_SPACING_MARK;
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

    private Token token(int at) {
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
        return joined && (isLetters(before) && before.text().length() < 3 || number && isSeparator(before.text()));
    }

    private static boolean isLetters(Token token) {
        return !token.text().isEmpty()
                && Character.isLetter(token.text().charAt(0))
                && isLetter(token.text().charAt(0));
    }

    private static Optional<DateText> compact(Token token) {
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

    private static boolean isSeparator(String sign) {
        return sign.equals("-")
                || sign.equals("/")
                || sign.equals(".")
                || sign.equals("\\")
                || sign.equals("\u2010")
                || sign.equals("\u2011")
                || sign.equals("\u2013");
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
        boolean signs = isSeparator(sign.text()) && isSeparator(token(at + 3).text());
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
        if (isOrdinal(token(next).text())) {
            next++;
        }
        while (token(next).text().equals(".") && token(next + 1).month() > 0
                || isFiller(token(next).text())
                || isSeparator(token(next).text()) && token(next + 1).month() > 0) {
            next++;
        }
        if (token(next).month() > 0) {
            int year = next + 1;
            while (isSeparator(token(year).text())
                    || token(year).text().equals(",")
                    || isFiller(token(year).text())) {
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
        boolean same = isSeparator(token(at + 1).text())
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

    private static int year(Token token) {
        if (token.digits() == 4 && isYear(token.number())) {
            return token.number();
        }
        return token.digits() == 2 ? 2000 + token.number() : 0;
    }

    private static boolean isOrdinal(String word) {
        return word.equals("st")
                || word.equals("nd")
                || word.equals("rd")
                || word.equals("th")
                || word.equals("er")
                || word.equals("º")
                || word.equals("ª");
    }

    private static boolean isFiller(String word) {
        return word.equals("of") || word.equals("de") || word.equals("di") || word.equals("do");
    }

    /** {@code March 5th, 2021}. */
    private Optional<DateText> monthDayYear(int at) {
        int day = at + 1;
        while (token(day).text().equals(".") || isSeparator(token(day).text())) {
            day++;
        }
        int year = day + 1;
        while (isOrdinal(token(year).text())
                || token(year).text().equals(",")
                || isSeparator(token(year).text())) {
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
