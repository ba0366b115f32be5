package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.Adroit;
import io.adroit.Authoring;
import io.adroit.Authoring.Draft;
import io.adroit.ConfigurationException;
import io.adroit.Settings;
import io.adroit.edit.NewRecord;
import io.adroit.model.Adr;
import io.adroit.model.FileEdit;
import io.adroit.model.StatedRelation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title that is written is read as the same title, whatever it is made of; so are the links that name it and the words of an entry. */
class TitlesTest {
    @TempDir
    Path root;

    static Stream<String> titles() {
        return Stream.of(
                "Use <x> and </script><b>bold</b>",
                "Salt & pepper, R&D, &amp; and &#60; and &nope;",
                "Call `sudo` with ``two`` ticks`",
                "# Use C# and F# for #hashtags #",
                "Ends with hashes ##",
                "Link [to](https://example.org) [[wiki]] [^1] ![image](x.png) [x]: y",
                "*Stars*, **more**, _lines_, __init__, snake_case, ~~gone~~ and ~one~",
                "A \\ back\\*slash \\[ and \\",
                "🚀 Ship it 🚀",
                "🚀",
                "اعتماد قاعدة بيانات جديدة (PostgreSQL)",
                "使用消息队列处理订单",
                "two\nlines\r\nand\ta tab\u0000\u0007",
                "  many     blanks  ",
                "Quote \"this\" and 'that': yes — no; a|b",
                "{heading} {date} {title} {author} {number} ${x} #{y} $1",
                "a --> <!-- comment --> ---",
                "a".repeat(300),
                "Word ".repeat(80).strip(),
                "数".repeat(300),
                "> quote",
                "+ plus = equals",
                "https://example.org/a_b_c and a@b.example",
                "Keep data under 30 days, version 1.2",
                "Passwords in ../../etc/passwd",
                "con.md",
                "T\u0337h\u0337e combining marks, हिन्दी");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titles")
    void aNewRecordHasTheTitleThatWasGiven(String title) throws IOException {
        for (var form : NewRecord.forms()) {
            var edit = authoring().begin(draft(title, form));
            assertThat(edit.path())
                    .startsWith("docs/adr/00")
                    .doesNotContain("..", " ", "--")
                    .hasSizeLessThan(130);
            assertThat(edit.path().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(130);
            authoring().apply(List.of(edit));
            var read = last();
            assertThat(read.title().text()).as(form).isEqualTo(NewRecord.oneLine(title));
            assertThat(read.date().iso()).as(form).isEqualTo("2026-11-25");
            assertThat(read.metadata().people().toString()).as(form).doesNotContain("null");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titles")
    void oneThatReplacesAnotherIsFoundFromBothSides(String title) throws IOException {
        for (var form : NewRecord.forms()) {
            authoring().apply(List.of(authoring().begin(draft(title, form))));
            int old = last().number();
            authoring().apply(authoring().supersede(String.valueOf(old), draft("New " + title, form)));
            var examined = new Adroit().examine(settings());
            assertThat(examined.linked().relations())
                    .as(form)
                    .anyMatch(relation -> relation.kind() == StatedRelation.Kind.SUPERSEDES
                            && number(relation.from()) == old + 1
                            && number(relation.to()) == old);
            assertThat(examined.findings())
                    .as(() -> form
                            + examined.findings().stream().map(f -> f.toLine()).toList())
                    .extracting(finding -> finding.rule())
                    .doesNotContain(
                            "supersede-one-way",
                            "superseded-no-successor",
                            "link-broken",
                            "link-dangling",
                            "yaml-broken",
                            "status-unknown-word",
                            "status-conflict");
            assertThat(last().title().text()).isEqualTo(NewRecord.oneLine("New " + title));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "3. Use x",
                "Draft: use x",
                "Use x (deprecated)",
                "ADR for x",
                "Use x {#anchor}",
                "- item",
                "../x"
            })
    void aTitleThatWouldBeReadAsSomethingElseIsRefused(String title) throws IOException {
        var authoring = authoring();
        assertThatThrownBy(() -> authoring.begin(draft(title, "")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Parameter title (adroit.title) is \"" + title + "\". ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "C++",
                "C#",
                ".NET",
                "mTLS",
                "null",
                "on call",
                "5 nines: \"uptime\"",
                "R&D",
                "two\nlines",
                "<b>",
                "# x",
                "دين تقني",
                "[bracket] - x",
                "a\\b"
            })
    void anEntryHasTheWordThatWasGiven(String word) throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(
                root.resolve("docs/adr/0001-a.md"),
                "# 1. A\n\n## Context\n\nWe use " + word.replace("<", "&lt;") + " here ---> and --x.\n");
        var edit = authoring().define(word);
        assertThat(edit.path())
                .doesNotContain("..")
                .doesNotStartWith("glossary/-")
                .doesNotContain("/.");
        authoring()
                .apply(List.of(
                        new FileEdit(edit.path(), "", edit.after().replaceFirst("<!-- One.*-->", "A sentence."))));
        var terms = new Adroit().examine(settings()).linked().library().terms();
        assertThat(terms).hasSize(1);
        assertThat(terms.get(0).name()).isEqualTo(NewRecord.oneLine(word));
        assertThat(terms.get(0).summary()).isEqualTo("A sentence.");
        assertThat(terms.get(0).parts()).isEmpty();
    }

    @Test
    void aTemplateOfTheHouseSaysWhereTheTitleBelongs() throws IOException {
        var house =
                "---\ntitle: \"{title}\"\nid: {number}\nowner: {author}\n---\n# Decision {number}: {title}\n\nBy {author}, {date}.\n";
        var title = "Use \"<x>\" {date}";
        var edit = authoring().begin(new Draft(title, "2026-11-25", "Ann: [x]", "", "", house));
        assertThat(edit.after())
                .isEqualTo(
                        "---\ntitle: \"Use \\\"<x>\\\" {date}\"\nid: 1\nowner: \"Ann: [x]\"\n---\n# Decision 1: Use \"\\<x>\" {date}\n\nBy Ann: \\[x\\], 2026-11-25.\n");
    }

    private Settings settings() {
        return Settings.of(root, root.resolve("target"));
    }

    private Authoring authoring() throws IOException {
        return Authoring.of(settings());
    }

    private Adr last() throws IOException {
        var adrs = new Adroit().examine(settings()).linked().library().adrs();
        return adrs.get(adrs.size() - 1);
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring("docs/adr/".length(), "docs/adr/0000".length()));
    }

    private static Draft draft(String title, String form) {
        return new Draft(title, "2026-11-25", "O'Neil: #1 [bot] *x*", "", form, "");
    }
}
