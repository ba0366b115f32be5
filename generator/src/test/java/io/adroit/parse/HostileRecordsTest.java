package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Corpora;
import io.adroit.link.LibraryLinker;
import io.adroit.model.Limits;
import io.adroit.model.LinkSettings;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes reading throw or hang, and every file is accounted for. */
class HostileRecordsTest {
    private static final int MANY = 20_000;

    static Stream<Arguments> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("brackets", "# T\n\n## Status\n\n" + "[".repeat(2 * MANY));
        texts.put("half links", "# T\n\n## Status\n\n" + "[a](".repeat(MANY));
        texts.put("backticks", "# T\n\nStatus: " + "`` ` ".repeat(MANY));
        texts.put("a long line", "# T\n\nStatus: " + "accepted ".repeat(MANY));
        texts.put("one long word", "Status: " + "a-".repeat(2 * MANY));
        texts.put("many titles", "# T\n".repeat(MANY));
        texts.put("many decisions", "## How\n\ntext\n\n".repeat(MANY / 5));
        texts.put("many status sections", "# T\n\n" + "## Status\n\nSuperseded by 3\n\n".repeat(MANY / 5));
        texts.put("many options", "# T\n\n" + "## Options\n\n- a\n\n### O\n\n".repeat(MANY / 10));
        texts.put("many deciders", "# T\n\nDeciders: " + "A, ".repeat(MANY));
        texts.put("many handles", "# T\n\nDeciders: " + "@a ".repeat(MANY));
        texts.put("many bars", "Status: " + "a | ".repeat(MANY));
        texts.put("many blanks", "Status:" + "  ".repeat(2 * MANY) + "x");
        texts.put("many keys on a line", "Status: a  Date: 1  ".repeat(MANY));
        texts.put("many key lines", "Status: accepted\n".repeat(MANY));
        texts.put("many numbers", "# T\n\n## Status\n\nSuperseded by " + "ADR 1, ".repeat(MANY));
        texts.put("many verbs", "# T\n\n## Links\n\n- " + "supersedes superseded by ".repeat(MANY / 4));
        texts.put("many links", "# T\n\n## Links\n\n" + "- supersedes [a](a.md)\n".repeat(MANY / 5));
        texts.put("many dates", "# T\n\nDate: " + "1/".repeat(MANY));
        texts.put("many digits", "# " + "9".repeat(2 * MANY) + ". T\n\nDate: " + "9".repeat(MANY));
        texts.put(
                "many rows", "# T\n\n| Status | Date |\n|---|---|\n" + "| accepted | 2020-01-01 |\n".repeat(MANY / 5));
        texts.put("front matter without end", "---\n" + "a: b\n".repeat(MANY));
        texts.put("front matter of brackets", "---\nstatus: " + "[{".repeat(MANY) + "\n---\n# T\n");
        texts.put(
                "front matter of aliases",
                "---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e]\n---\n");
        texts.put("JSON without end", "{\"a\": " + "{\"a\":".repeat(MANY));
        texts.put("unclosed fence", "# T\n\n```\n" + "x\n".repeat(MANY));
        texts.put("unclosed comment", "# T\n\n<!-- " + "x\n".repeat(MANY));
        texts.put("quotes", ">".repeat(MANY) + " Status: accepted");
        texts.put("nested lists", nested());
        texts.put("sentences", "# T\n\n## Decision\n\n" + "a.b. ".repeat(MANY));
        texts.put("many arrows", "# T\n\n## Status\n\n" + "accepted --> ".repeat(MANY));
        texts.put("combining marks", "# T\n\nStatus: a" + "\u0301".repeat(MANY));
        texts.put("surrogates", "# \uD83D\n\nStatus: \uDE00\uD83D\n");
        texts.put("controls", "# T\u0000\u0001\u0007\n\nStatus: \u0000\n\u2028\u2029\u0085");
        return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
    }

    private static String nested() {
        var text = new StringBuilder();
        for (int depth = 0; depth < 300; depth++) {
            text.append("  ".repeat(depth)).append("- Status: accepted\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void noTextHangs(String name, String text) {
        assertThat(accountedFor("adr/0001-a.md", text)).isEqualTo(1);
        assertThat(accountedFor("adr/" + "a-".repeat(60) + "9.md", text)).isEqualTo(1);
    }

    /** Number of records and skipped files. */
    private static int accountedFor(String path, String text) {
        var sources =
                new Sources(List.of(new SourceFile(path, "", text, List.of())), List.of(), List.of(), List.of(), "");
        var library = new LibraryParser().parse(sources).value();
        new LibraryLinker(LinkSettings.STANDARD).link(library);
        return library.adrs().size() + library.skipped().size();
    }

    static Stream<Arguments> records() {
        return FormsTest.records().map(record -> Arguments.of(record.get()[0], record.get()[1], record.get()[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void everyPrefixIsRead(String title, String name, String text) {
        for (int end = 0; end <= text.length(); end++) {
            assertThat(accountedFor("adr/" + name, text.substring(0, end))).isEqualTo(1);
        }
    }

    @Test
    void lineEndsOfWindowsChangeNothing(@TempDir Path folder) throws IOException {
        var records = FormsTest.records().toList();
        for (var ends : List.of("\n", "\r\n")) {
            var home = Files.createDirectories(folder.resolve(ends.length() + "/adr"));
            for (int i = 0; i < records.size(); i++) {
                Files.writeString(
                        home.resolve(i + 1 + "-a.md"),
                        records.get(i).get()[2].toString().replace("\n", ends));
            }
        }
        assertThat(read(folder.resolve("2"))).isEqualTo(read(folder.resolve("1")));
    }

    private static List<String> read(Path root) throws IOException {
        var sources = new SourceReader(root, false, Limits.STANDARD)
                .read(List.of(), List.of(), List.of())
                .value();
        var found = new ArrayList<String>();
        for (var adr : new LibraryParser().parse(sources).value().adrs()) {
            found.add(List.of(
                            adr.path(),
                            adr.title(),
                            adr.status(),
                            adr.date(),
                            adr.metadata(),
                            adr.sections(),
                            adr.options(),
                            adr.consequences(),
                            adr.decides(),
                            adr.relations())
                    .toString());
        }
        return found;
    }

    @Test
    @Tag("long")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyPrefixOfPublicRecordsIsRead() throws IOException {
        int prefixes = 0;
        for (var folder : Corpora.folders("adr")) {
            var sources = new SourceReader(folder, false, Limits.STANDARD)
                    .read(List.of(folder), List.of(), List.of())
                    .value();
            for (var file : sources.records()) {
                for (int end = file.text().indexOf("\n\n");
                        end >= 0;
                        end = file.text().indexOf("\n\n", end + 2)) {
                    assertThat(accountedFor(file.path(), file.text().substring(0, end)))
                            .isEqualTo(1);
                    prefixes++;
                }
            }
        }
        System.out.println(prefixes + " prefixes of public records read");
    }

    @Test
    @Tag("long")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyPublicDocumentIsAccountedFor() throws IOException {
        int files = 0;
        for (var folder : Corpora.folders("scale")) {
            var sources = new SourceReader(folder, false, Limits.STANDARD)
                    .read(List.of(folder), List.of(), List.of())
                    .value();
            var library = new LibraryParser().parse(sources).value();
            new LibraryLinker(LinkSettings.STANDARD).link(library);
            assertThat(library.adrs().size() + library.skipped().size())
                    .isEqualTo(sources.records().size() + sources.skipped().size());
            files += sources.records().size();
        }
        System.out.println(files + " public documents read");
    }
}
