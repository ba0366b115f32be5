package io.adroit.parse;

import java.util.List;
import java.util.Locale;

/** A place in a heading, moved over what is recognised. */
final class TitleCursor {
    private static final List<String> KINDS = List.of(
            "architecture decision record (adr)",
            "architectural decision record (adr)",
            "decision record (adr)",
            "architecture decision record",
            "architectural decision record",
            "architecture decision",
            "architectural decision",
            "decision record",
            "adr",
            "ard",
            "dr",
            "edr",
            "registro de decision de arquitectura",
            "registro de decisión de arquitectura",
            "registro de decisão de arquitetura",
            "architekturentscheidung");

    private final String text;
    private int at;
    /** Whether {@code for} was read: what follows is what the record is about. */
    private boolean subject;

    TitleCursor(String text) {
        this.text = text;
    }

    boolean hasSubject() {
        return subject;
    }

    String rest() {
        return text.substring(at).strip();
    }

    /** {@code Draft: }, {@code [Superseded] }, {@code (draft) }. */
    String statusBefore() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        int close = first == '[' ? text.indexOf(']') : first == '(' ? text.indexOf(')') : text.indexOf(':');
        int from = first == '[' || first == '(' ? 1 : 0;
        if (close <= from || close > 30 || !TitleText.isPlainStatus(text.substring(from, close))) {
            return "";
        }
        at = close + 1;
        skip(" :-–—");
        return text.substring(from, close);
    }

    /** {@code 3. }, {@code 003: }, {@code 3 - }, {@code ADR-003: }, {@code ADR003 }, and a bare number that is the file's. */
    int number(int fileNumber, boolean kindBefore) {
        int start = 0;
        boolean kind = kindBefore;
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("#")) {
            start = 1;
        }
        for (var name : List.of("adr", "ard", "dr", "edr", "rfc")) {
            if (lower.startsWith(name)) {
                int digits = name.length();
                while (digits < text.length() && "-_ #:.".indexOf(text.charAt(digits)) >= 0) {
                    digits++;
                }
                if (digits < text.length() && isDigit(text.charAt(digits))) {
                    start = digits;
                    kind = true;
                    break;
                }
            }
        }
        start = start == 0 ? projectPrefix(lower) : start;
        kind |= start > 1;
        int end = start;
        while (end < text.length() && end - start < 8 && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == start
                || end - start > 7
                || !ends(
                        end,
                        kind,
                        Integer.parseInt(text.substring(start, end)) == fileNumber
                                || end - start >= 3 && text.charAt(start) == '0')) {
            return -1;
        }
        int afterYear = afterYear(start, end);
        if (afterYear > end) {
            start = end + 1;
            end = afterYear;
        }
        at = end;
        skip(" .):：·-–—_|");
        return Integer.parseInt(text.substring(start, end));
    }

    /** {@code ODH-ADR-MS-0002}: where the number begins, 0 when there is none. */
    private int projectPrefix(String lower) {
        int adr = lower.indexOf("adr-");
        int blank = lower.indexOf(' ');
        if (adr < 0 || adr > 20 || blank > 0 && blank < adr) {
            return 0;
        }
        int end = adr + 4;
        while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
            end++;
        }
        return end < lower.length() && isDigit(lower.charAt(end)) ? end : 0;
    }

    /** Where {@code 003} of {@code ADR-2026-003} ends; not beyond {@code end} for anything else. */
    private int afterYear(int start, int end) {
        int at = end + 1;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        boolean year = start >= 0 && end - start == 4 && text.startsWith("20", start);
        boolean dash = end < text.length() && text.charAt(end) == '-';
        return year && dash && at - end == 4 && (at == text.length() || text.charAt(at) != '-') ? at : end;
    }

    private boolean ends(int end, boolean kind, boolean sameAsFile) {
        if (end == text.length()) {
            return kind;
        }
        char c = text.charAt(end);
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        if (c == '.' || c == '-') {
            if (isDigit(next)) {
                return kind && afterYear(end - 4, end) > end; // not 1.2, nor the day in "ADR 2026-05-26"
            }
        }
        if (c == '.') {
            return true;
        }
        if (c == ')' || c == ':' || c == '：' || c == '|' || c == '、') {
            return true;
        }
        if (c == ' ') {
            char sign = text.substring(end).strip().charAt(0);
            return kind || sameAsFile || "-–—:.)|·".indexOf(sign) >= 0;
        }
        return (kind || next == ' ') && (c == '-' || c == '–' || c == '—' || c == '_');
    }

    /** {@code Architecture Decision Record: }, {@code ADR for }. */
    boolean kind() {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var kind : KINDS) {
            if (lower.startsWith(kind) && lower.length() > kind.length()) {
                int end = kind.length();
                if (lower.startsWith(" for ", end) && !kind.equals("dr")) {
                    at = end + 5;
                    subject = true;
                    return true;
                }
                int sign = end;
                while (sign < lower.length() && lower.charAt(sign) == ' ') {
                    sign++;
                }
                boolean dash = sign > end
                        && sign + 1 < lower.length()
                        && "-–—".indexOf(lower.charAt(sign)) >= 0
                        && lower.charAt(sign + 1) == ' ';
                if (sign < lower.length() && (lower.charAt(sign) == ':' || lower.charAt(sign) == '：' || dash)) {
                    at = sign + 1;
                    return true;
                }
            }
        }
        return false;
    }

    private void skip(String signs) {
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
