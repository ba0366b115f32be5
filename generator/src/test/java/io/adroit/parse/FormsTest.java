package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Adr;
import io.adroit.model.Option;
import io.adroit.model.Person.Role;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of {@code spec/forms.md}, one by one, also with the line ends of Windows taken for granted by the reader. */
class FormsTest {
    static Stream<Arguments> records() {
        return SpecTable.samples("forms.md").map(Arguments::get).map(sample -> {
            var wanted = ((String) sample[3])
                    .lines()
                    .takeWhile(line -> line.startsWith("- "))
                    .toList();
            return Arguments.of(sample[0], sample[1], sample[2], wanted);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void recordsAreReadAsWritten(String title, String name, String text, List<String> wanted) {
        assertThat(wanted).isNotEmpty();
        var adr = parse("docs/adr/" + name, text);
        var fields = wanted.stream()
                .map(line -> line.substring(2, line.indexOf(':')))
                .toList();
        assertThat(fields.stream()
                        .map(field -> "- " + field + ": " + value(adr, field))
                        .toList())
                .isEqualTo(wanted);
    }

    static Adr parse(String path, String text) {
        var sources =
                new Sources(List.of(new SourceFile(path, "", text, List.of())), List.of(), List.of(), List.of(), "");
        return new LibraryParser().parse(sources).value().adrs().get(0);
    }

    private static String value(Adr adr, String field) {
        return switch (field) {
            case "number" -> adr.number() < 0 ? "none" : String.valueOf(adr.number());
            case "title" -> adr.title().text();
            case "status" -> adr.status().value().label();
            case "line" -> String.valueOf(adr.status().line());
            case "statements" ->
                String.join(
                        "; ",
                        adr.status().statements().stream().map(Statement::words).toList());
            case "date" -> adr.date().iso().isEmpty() ? "none" : adr.date().iso();
            case "deciders" -> list(adr.people(Role.DECIDER));
            case "consulted" -> list(adr.people(Role.CONSULTED));
            case "informed" -> list(adr.people(Role.INFORMED));
            case "tags" -> list(adr.metadata().tags());
            case "template" -> adr.metadata().template();
            case "decides" -> adr.decides().text();
            case "options" -> list(adr.options().stream().map(FormsTest::option).toList());
            case "consequences" ->
                list(adr.consequences().stream()
                        .map(remark -> remark.leaning().name().toLowerCase(Locale.ROOT) + " " + remark.text())
                        .toList());
            case "supersedes" -> relations(adr, Kind.SUPERSEDES);
            case "supersededBy" -> relations(adr, Kind.SUPERSEDED_BY);
            case "amendedBy" -> relations(adr, Kind.AMENDED_BY);
            case "relatesTo" -> relations(adr, Kind.RELATES_TO);
            default -> "no such field";
        };
    }

    private static String option(Option option) {
        var leanings = option.arguments().stream()
                .map(argument -> " " + argument.leaning().name().toLowerCase(Locale.ROOT));
        return option.title() + (option.chosen() ? " (chosen)" : "") + leanings.collect(Collectors.joining());
    }

    private static String relations(Adr adr, Kind kind) {
        return list(adr.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> relation.words() + (relation.partly() ? " (partly)" : ""))
                .toList());
    }

    private static String list(List<String> values) {
        return values.isEmpty() ? "none" : String.join("; ", values);
    }
}
