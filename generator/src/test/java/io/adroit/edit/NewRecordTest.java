package io.adroit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.edit.NewRecord.Wish;
import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.Decides;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Library;
import io.adroit.model.Metadata;
import io.adroit.model.SourceFile;
import io.adroit.model.StatusField;
import io.adroit.model.Title;
import io.adroit.text.HtmlText;
import io.adroit.text.Mark;
import io.adroit.text.MarkdownText;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewRecordTest {
    private static final HtmlText NO_HTML = new HtmlText() {
        @Override
        public List<Span> blocks() {
            return List.of();
        }

        @Override
        public String weave(Span range, List<Mark> marks, Function<Reference, String> address) {
            return "";
        }
    };

    static Adr record(String path, int number, String heading, String template) {
        var text = "# " + heading + "\n";
        var body = new MarkdownText(
                new Span(0, text.length()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NO_HTML);
        return new Adr(
                "id-" + number,
                new SourceFile(path, "", text, List.of()),
                number,
                new Title(
                        heading,
                        "heading 1",
                        1,
                        Character.isDigit(heading.codePointAt(heading.length() > 4 ? 4 : 0))
                                        || Character.isDigit(heading.charAt(0))
                                ? number
                                : -1),
                StatusField.SILENT,
                DateField.NONE,
                new Metadata(List.of(), List.of(), template, "", "", "", List.of(), GlossaryControl.NONE),
                List.of(),
                List.of(),
                List.of(),
                Decides.NOTHING,
                List.of(),
                body);
    }

    private static Library library(Adr... adrs) {
        return new Library(List.of(adrs), List.of(), List.of(), List.of(), "");
    }

    private static Wish wish(String title) {
        return new Wish(title, "2026-11-25", "Ada Author", "", "", "");
    }

    @ParameterizedTest(name = "after {0}")
    @CsvSource({
        "docs/adr/0007-use-x.md, 7, 7. Use x, docs/adr/0008-ask-for-less.md, 8. Ask for less",
        "doc/adr/adr-012-use-x.md, 12, Use x, doc/adr/adr-013-ask-for-less.md, Ask for less",
        "adr/ADR029_use_x.md, 29, ADR-029: Use x, adr/ADR030_ask_for_less.md, ADR-030: Ask for less",
        "adr/20260101-use-x.md, -1, Use x, adr/20261125-ask-for-less.md, Ask for less",
        "adr/2026-01-01-use-x/README.md, -1, Use x, adr/2026-11-25-ask-for-less/README.md, Ask for less",
        "use-x.md, -1, Use x, ask-for-less.md, Ask for less"
    })
    void aNewRecordFollowsTheHabitOfTheFolder(
            String path, int number, String heading, String expected, String newHeading) {
        var edit = new NewRecord(library(record(path, number, heading, "nygard"))).begin(wish("Ask for less"));
        assertThat(edit.path()).isEqualTo(expected);
        assertThat(edit.after())
                .startsWith("# " + newHeading + "\n")
                .contains("Date: 2026-11-25", "## Status\n\nProposed\n");
        assertThat(edit.creates()).isTrue();
    }

    @Test
    void theFirstRecordOfAnEmptyFolderIsNumberOne() {
        var edit = new NewRecord(library()).begin(wish("Record what we decide"));
        assertThat(edit.path()).isEqualTo("docs/adr/0001-record-what-we-decide.md");
        assertThat(edit.after()).startsWith("# 1. Record what we decide\n");
    }

    @Test
    void mostRecordsDecideTheForm() {
        var edit = new NewRecord(library(
                        record("adr/0001-a.md", 1, "A", "nygard"),
                        record("adr/0002-b.md", 2, "B", "madr4"),
                        record("adr/0003-c.md", 3, "C", "madr3")))
                .begin(wish("D"));
        assertThat(edit.after())
                .startsWith("---\nstatus: proposed\ndate: 2026-11-25\ndecision-makers: Ada Author\n---\n# D\n");
    }

    @Test
    void aTemplateOfTheHouseIsKeptButForItsKnownPlaces() {
        var house =
                "---\nstatus: accepted\ndate: YYYY-MM-DD\nsquad: atlas\n---\n# Title\n\n**Date:** today\n\n## Context\n\n```\n# not a title\n```\n";
        var edit = new NewRecord(library(record("adr/0001-a.md", 1, "1. A", "nygard")))
                .begin(new Wish("Ask for less", "2026-11-25", "", "", house, ""));
        assertThat(edit.after())
                .isEqualTo(
                        "---\nstatus: proposed\ndate: 2026-11-25\nsquad: atlas\n---\n# 2. Ask for less\n\n**Date:** 2026-11-25\n\n## Context\n\n```\n# not a title\n```\n");
    }
}
