package io.adroit.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A date as written: three numbers, and which of them are day and month as far as the writing shows it.
 *
 * @param year four digits
 * @param first the number that stands first of the other two; the month where {@code order} is {@link Order#MONTH_FIRST}
 * @param second the other
 * @param start where it begins in the words it was found in
 * @param end where it ends
 */
record DateText(int year, int first, int second, Order order, int start, int end) {
    /** Which number is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** {@code 3/4/2021}: the folder decides. */
        UNKNOWN
    }

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        months("january february march april may june july august september october november december");
        months("jan feb mar apr may jun jul aug sep oct nov dec");
        months("januar februar marz april mai juni juli august september oktober november dezember");
        months("janner feber maerz apr mai jun jul aug sept okt nov dez");
        months("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");
        months("janv fevr mars avr mai juin juil aout sept oct nov dec");
        months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        months("ene feb mar abr may jun jul ago sep oct nov dic");
        months("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro");
        months("jan fev mar abr mai jun jul ago set out nov dez");
        months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
        months("gen feb mar apr mag giu lug ago set ott nov dic");
        months("januari februari maart april mei juni juli augustus september oktober november december");
        months("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
        months("januari februari maret april mei juni juli agustus september oktober november desember");
        months("ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik");
        months("januari februari mars april maj juni juli augusti september oktober november december");
        months("januar februar mars april mai juni juli august september oktober november desember");
        months("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");
        months("stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia");
    }

    private static void months(String names) {
        int month = 1;
        for (var name : names.split(" ", -1)) {
            MONTHS.putIfAbsent(Words.fold(name), month++);
        }
    }

    /** The month a word names, 0 when it names none. */
    static int month(String word) {
        return MONTHS.getOrDefault(Words.fold(word), 0);
    }

    /** The first date in some words, be it possible or not; a month without a day is none. */
    static Optional<DateText> find(String words) {
        return new DateScanner(words.length() > 2_000 ? words.substring(0, 2_000) : words).find();
    }

    /** ISO date with the order given where the writing leaves it open; empty when there is no such day. */
    String iso(Order whereUnknown) {
        var known = order == Order.UNKNOWN ? whereUnknown : order;
        int month = known == Order.DAY_FIRST ? second : first;
        int day = known == Order.DAY_FIRST ? first : second;
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
