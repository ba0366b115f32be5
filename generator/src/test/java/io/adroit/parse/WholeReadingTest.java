package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.model.Form.LetterCase;
import io.adroit.model.Option;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.model.Statement;
import io.adroit.model.Term;
import io.adroit.text.Span;
import io.adroit.text.TextLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is read from the records of {@code spec/forms.md} and the entries of {@code spec/entries.md}, with the line it stands on, against the files
 * {@code …-in-full.md} beside them. {@code -Dreadings=approve} writes what is read now; its diff is then reviewed like any other.
 */
class WholeReadingTest {
    private static final Term.Facts NO_FACTS =
            new Term.Facts("", List.of(), 0, "", "", "", "", "", "", List.of(), List.of(), List.of());
    private static final boolean APPROVE = "approve".equals(System.getProperty("readings"));

    static Stream<Arguments> readings() throws IOException {
        return Stream.concat(
                readings("forms", FormsTest.records(), WholeReadingTest::record),
                readings("entries", SpecTable.samples("entries.md"), WholeReadingTest::entries));
    }

    private static Stream<Arguments> readings(
            String name, Stream<Arguments> samples, BiFunction<String, String, String> reading) throws IOException {
        var found = samples.map(Arguments::get)
                .map(sample -> Arguments.of(
                        name, sample[0], section((String) sample[0], reading.apply((String) sample[1], (String)
                                sample[2]))))
                .toList();
        if (APPROVE) {
            var head = "# What is read from each sample of " + name + ".md, line by line\n";
            var all = found.stream().map(one -> (String) one.get()[2]).collect(Collectors.joining("", head, ""));
            Files.writeString(Path.of("src/test/resources/spec", name + "-in-full.md"), all);
        }
        return found.stream();
    }

    private static String section(String title, String read) {
        return "\n## " + title + "\n~~~~\n" + read + "\n~~~~\n";
    }

    /** A sample that nobody has approved yet has no section; {@link FormsTest} reads it nevertheless. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("readings")
    void nothingElseIsRead(String name, String title, String section) {
        var all = SpecTable.text(name + "-in-full.md");
        int from = all.indexOf("\n## " + title + "\n");
        if (from >= 0) {
            int next = all.indexOf("\n## ", from + 1);
            assertThat(section).isEqualTo(all.substring(from, next < 0 ? all.length() : next));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms", "entries"})
    void everySectionHasItsSample(String name) {
        var samples = SpecTable.samples(name + ".md")
                .map(sample -> "## " + sample.get()[0])
                .toList();
        assertThat(SpecTable.text(name + "-in-full.md").lines().filter(line -> line.startsWith("## ")))
                .isNotEmpty()
                .allMatch(samples::contains);
    }

    private static String record(String path, String sample) {
        var adr = FormsTest.parse("docs/adr/" + path, sample);
        var text = adr.source().text();
        var read = new StringJoiner("\n");
        read.add(adr.title().line() + " title from " + adr.title().source() + ": "
                + adr.title().text());
        read.add("number " + adr.number() + ", in the heading " + adr.title().headingNumber() + ", template "
                + adr.metadata().template());
        adr.status().statements().forEach(statement -> read.add(place(statement, "status")));
        adr.date().statements().forEach(statement -> read.add(place(statement, "date")));
        adr.metadata()
                .people()
                .forEach(person -> read.add(
                        person.line() + " " + person.role().name().toLowerCase(Locale.ROOT) + ": " + person.name()));
        metadata(adr, read);
        adr.relations()
                .forEach(relation -> read.add(relation.line() + ":" + relation.column() + " "
                        + relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (relation.partly() ? " in part" : "") + ": " + relation.words() + " = "
                        + relation.candidates()));
        if (!adr.decides().text().isEmpty()) {
            read.add(adr.decides().line() + " decides, from " + adr.decides().from() + " #"
                    + adr.decides().anchor() + ": " + adr.decides().text());
        }
        adr.sections()
                .forEach(section -> read.add(section.line() + " " + "#".repeat(section.level()) + " "
                        + section.heading() + " #" + section.anchor() + " is "
                        + section.part().name().toLowerCase(Locale.ROOT) + ": " + excerpt(section.content(), text)));
        adr.options().forEach(option -> option(option, text, read));
        adr.consequences().forEach(remark -> read.add("consequence " + remark(remark, text)));
        return read.toString();
    }

    private static String entries(String path, String sample) {
        var file = new GlossaryFile(new SourceFile(path, "", sample, List.of()), "");
        var found = new GlossaryParser(TextLimits.STANDARD).parse(List.of(file));
        var read = new StringJoiner("\n");
        found.value().forEach(term -> entry(term, read));
        found.findings().forEach(finding -> read.add(finding.toLine()));
        return read.toString();
    }

    private static void entry(Term term, StringJoiner read) {
        read.add(term.origin().line() + " " + term.id() + ": " + term.name()
                + (term.abbreviation().isEmpty() ? "" : " [" + term.abbreviation() + "]"));
        term.forms().forEach(form -> read.add("  form " + form(form)));
        read.add("  " + term.origin().summaryLine() + " summary: " + term.summary());
        if (!term.facts().equals(NO_FACTS)) {
            read.add("  " + term.facts());
        }
        term.related().forEach(other -> read.add("  related: " + other));
        term.confusables().forEach(other -> read.add("  confused with: " + other));
        term.parts()
                .forEach(part -> read.add("  " + part.kind() + " " + part.heading() + ": "
                        + excerpt(part.text().body(), part.source())));
        term.questions().forEach(question -> read.add("  " + question));
        if (term.incident().stated()) {
            read.add("  " + term.incident());
        }
    }

    private static String form(Form form) {
        return form.kind().name().toLowerCase(Locale.ROOT) + ": " + form.text()
                + (form.letterCase() == LetterCase.SMART ? "" : ", case " + form.letterCase())
                + (form.inflect() ? "" : ", no plural") + (form.link() ? "" : ", no link")
                + (form.misspelling() ? ", misspelt" : "");
    }

    private static void metadata(Adr adr, StringJoiner read) {
        var metadata = adr.metadata();
        var given = List.of(metadata.frontMatterId(), metadata.slug(), metadata.reviewBy());
        if (!String.join("", given).isEmpty()) {
            read.add("id, slug, review: " + given);
        }
        if (!metadata.tags().isEmpty()) {
            read.add("tags: " + metadata.tags());
        }
    }

    private static void option(Option option, String text, StringJoiner read) {
        read.add(option.line() + (option.chosen() ? " chosen option: " : " option: ") + option.title() + ": "
                + excerpt(option.description(), text));
        option.arguments().forEach(argument -> read.add("  " + remark(argument, text)));
    }

    private static String remark(Option.Argument remark, String text) {
        return remark.line() + " " + remark.leaning().name().toLowerCase(Locale.ROOT) + ": " + remark.text() + ": "
                + excerpt(remark.span(), text);
    }

    private static String place(Statement statement, String field) {
        return statement.line() + ":" + statement.column() + " " + field + " in " + statement.form() + ": "
                + statement.words();
    }

    /** The source of a range: its first and last words. */
    private static String excerpt(Span span, String text) {
        var source = span.of(text).replace("\n", "⏎");
        return "`"
                + (source.length() <= 40
                        ? source
                        : source.substring(0, 18) + " … " + source.substring(source.length() - 18))
                + "`";
    }
}
