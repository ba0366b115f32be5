package io.adroit.parse;

import io.adroit.model.Person;
import io.adroit.model.Person.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everybody a record names. Of two places that name people in the same role the first counts; a name keeps the affiliation it is written with. */
final class PeopleReader {
    private static final Map<Field, Role> ROLES = Map.of(
            Field.DECIDERS,
            Role.DECIDER,
            Field.CONSULTED,
            Role.CONSULTED,
            Field.INFORMED,
            Role.INFORMED,
            Field.AUTHORS,
            Role.AUTHOR);

    private static final List<String> CONJUNCTIONS = List.of(" and ", " & ", " und ", " et ", " y ", " e ");

    private PeopleReader() {}

    static List<Person> read(List<Entry> entries) {
        var people = new ArrayList<Person>();
        for (var field : List.of(Field.DECIDERS, Field.CONSULTED, Field.INFORMED, Field.AUTHORS)) {
            for (var entry : entries) {
                var names = entry.field() == field ? names(entry) : List.<String>of();
                if (!names.isEmpty()) {
                    names.forEach(
                            name -> people.add(new Person(name, ROLES.getOrDefault(field, Role.AUTHOR), entry.line())));
                    break;
                }
            }
        }
        return people;
    }

    private static List<String> names(Entry entry) {
        var names = new ArrayList<String>();
        for (var value : entry.values()) {
            split(withoutContributors(value), names);
        }
        return names.stream()
                .map(PeopleReader::clean)
                .filter(Nothing::isFilled)
                .distinct()
                .toList();
    }

    private static String withoutContributors(String value) {
        int at = value.toLowerCase(Locale.ROOT).indexOf("(contributor");
        int end = at < 0 ? -1 : value.indexOf(')', at);
        return at < 0 ? value : (value.substring(0, at) + (end < 0 ? "" : value.substring(end + 1))).strip();
    }

    /** At commas, semicolons, line ends and conjunctions outside brackets, and between handles. */
    private static void split(String value, List<String> to) {
        int depth = 0;
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            char c = at < value.length() ? value.charAt(at) : ',';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean end = at == value.length();
            boolean sign = (c == ',' || c == ';' || c == '\n' || c == '、' || c == '，') && depth <= 0;
            int word = depth <= 0 && c == ' ' ? conjunction(value, at) : 0;
            boolean handle =
                    c == ' ' && at + 1 < value.length() && value.charAt(at + 1) == '@' && value.startsWith("@", from);
            if (end || sign || word > 0 || handle) {
                to.add(value.substring(from, at));
                from = at + Math.max(word, 1);
                at = from - 1;
            }
        }
    }

    private static int conjunction(String value, int at) {
        for (var word : CONJUNCTIONS) {
            boolean narrow = word.length() > 3 || word.equals(" & ");
            if (value.startsWith(word, at) && narrow) {
                return word.length();
            }
        }
        return 0;
    }

    private static String clean(String name) {
        var text = Words.oneLine(name);
        for (var word : List.of("and ", "& ", "- ", "* ", "• ")) {
            text = text.startsWith(word) ? text.substring(word.length()).strip() : text;
        }
        return text.endsWith(".") && text.indexOf('.') == text.length() - 1 && text.length() > 3
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
