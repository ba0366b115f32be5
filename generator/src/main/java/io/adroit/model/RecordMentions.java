package io.adroit.model;

import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that name a record by its number or its file: {@code ADR-0007}, {@code ADR 23 and 26}, {@code DR008}, {@code #12}, {@code 0003-use-x.md}. */
public final class RecordMentions {
    private static final List<String> KINDS = List.of("adrs", "adr", "dr", "ard");

    private RecordMentions() {}

    /**
     * A mention.
     *
     * @param words as written; for the second of {@code ADR 23 and 26} with the kind put before it
     * @param start where it begins
     * @param end where it ends
     */
    public record Mention(String words, int start, int end) {}

    /**
     * All mentions in some words, in order.
     *
     * @param bare whether {@code #12}, a number alone and a file name count too
     */
    public static List<Mention> in(String words, boolean bare) {
        var found = new ArrayList<Mention>();
        var chars = words.toCharArray();
        int at = 0;
        while (at < chars.length) {
            if (at > 0 && isWord(chars[at - 1])) {
                at++;
                continue;
            }
            int end = kind(words, at, found);
            end = end == at && bare ? bare(words, at, found) : end;
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Whether two ways of naming a record have the same number and no other prefix than its kind: {@code 22}, {@code ADR-022}, {@code 0022-use-x.md}. */
    public static boolean areSame(String one, String other) {
        int number = number(one);
        return number >= 0 && number == number(other);
    }

    /** The number of a record named by nothing but its kind, number and slug, -1 of any other. */
    private static int number(String words) {
        var mentions = in(words.substring(words.lastIndexOf('/') + 1), true);
        if (mentions.size() != 1 || mentions.get(0).start() != 0) {
            return -1;
        }
        var name = mentions.get(0).words();
        int start = 0;
        while (start < name.length() && !Character.isDigit(name.charAt(start))) {
            start++;
        }
        int end = digits(name, start);
        return end > start && end - start <= 6 ? Integer.parseInt(name.substring(start, end)) : -1;
    }

    private static boolean isWord(char c) {
        return Vocabulary.isInner(c) || c == '_' || c == '-' || c == '/' || c == '.';
    }

    private static int kind(String words, int at, List<Mention> found) {
        int first = words.charAt(at) | 0x20;
        if (first != 'a' && first != 'd') {
            return at;
        }
        for (var kind : KINDS) {
            if (!words.regionMatches(true, at, kind, 0, kind.length())) {
                continue;
            }
            int start = at + kind.length();
            while (start < words.length()
                    && "-_ #:\u00A0".indexOf(words.charAt(start)) >= 0
                    && start - at < kind.length() + 2) {
                start++;
            }
            int end = digits(words, start);
            if (end > start && end - start <= 6) {
                found.add(new Mention(words.substring(at, fileEnd(words, end)), at, fileEnd(words, end)));
                return more(words, fileEnd(words, end), found);
            }
        }
        return at;
    }

    /** {@code , 24 and 26} after {@code ADR 23}. */
    private static int more(String words, int from, List<Mention> found) {
        int at = from;
        for (var joint : List.of(", and ", " and ", ", ", " & ", " und ", " et ", " y ")) {
            if (words.startsWith(joint, at)) {
                int start = at + joint.length();
                int end = digits(words, start);
                boolean plain = end == words.length()
                        || !Character.isLetterOrDigit(words.charAt(end)) && words.charAt(end) != '-';
                if (end > start && end - start <= 5 && plain) {
                    found.add(new Mention("ADR " + words.substring(start, end), start, end));
                    return more(words, end, found);
                }
            }
        }
        return at;
    }

    private static int digits(String words, int start) {
        int end = start;
        while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** After {@code ADR-0007} the rest of a file name, if it is one: {@code ADR-0007-use-x.md}. */
    private static int fileEnd(String words, int end) {
        int at = nameEnd(words, end);
        return words.substring(end, at).endsWith(".md") ? at : end;
    }

    private static int nameEnd(String words, int from) {
        int at = from;
        while (at < words.length() && isWord(words.charAt(at))) {
            at++;
        }
        while (at > from && (words.charAt(at - 1) == '.' || words.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    private static int bare(String words, int at, List<Mention> found) {
        int end = nameEnd(words, at);
        var name = words.substring(at, end);
        if (name.toLowerCase(Locale.ROOT).endsWith(".md") && name.length() > 4) {
            found.add(new Mention(name, at, end));
            return end;
        }
        int start = words.charAt(at) == '#' ? at + 1 : at;
        int digits = digits(words, start);
        boolean whole = digits > start
                && digits - start <= 5
                && (digits == words.length()
                        || !isWord(words.charAt(digits))
                        || words.charAt(digits) == '.'
                                && (digits + 1 == words.length() || words.charAt(digits + 1) == ' '));
        boolean first = found.isEmpty() && words.substring(0, at).isBlank() || start > at;
        if (whole && first && !countsThings(words, digits)) {
            found.add(new Mention(words.substring(at, digits), at, digits));
            return digits;
        }
        boolean slug = digits - start >= 3 && end > digits && words.charAt(digits) == '-' && !isDay(name);
        if (slug) {
            found.add(new Mention(name, at, end));
            return end;
        }
        return at;
    }

    /** {@code 2026-05-08}: four digits, two and two. */
    private static boolean isDay(String name) {
        return name.length() == 10
                && name.charAt(4) == '-'
                && name.charAt(7) == '-'
                && name.chars().filter(Character::isDigit).count() == 8;
    }

    /** {@code 3 services}: a word follows that is no conjunction. */
    private static boolean countsThings(String words, int end) {
        int at = end;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        boolean word = at > end && at < words.length() && Character.isLetter(words.charAt(at));
        return word
                && List.of("and ", "und ", "et ", "y ", "for ", "since ", "on ", "as ").stream()
                        .noneMatch(next -> words.startsWith(next, end + 1));
    }
}
