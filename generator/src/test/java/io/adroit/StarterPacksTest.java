package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import io.adroit.model.Term;
import io.adroit.model.Term.TermPart.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs as a team gets them: read, linked and checked by the program itself. */
class StarterPacksTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"architecture", "data", "delivery", "payments", "reliability", "security", "all"})
    void noEntryHasAnErrorOrAWarning(String pack) throws IOException {
        assertThat(examine(pack).findings())
                .filteredOn(finding -> finding.file().startsWith("packs/"))
                .filteredOn(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .extracting(Finding::toLine)
                .isEmpty();
    }

    @Test
    void everyEntryHasSummaryDetailReasonAndQuestionsWithBothAnswers() throws IOException {
        assertThat(terms("all")).hasSizeGreaterThan(150).allSatisfy(term -> {
            assertThat(term.summary()).as(term.id()).isNotBlank();
            assertThat(term.parts())
                    .as(term.id())
                    .extracting(Term.TermPart::kind)
                    .contains(Kind.DETAIL, Kind.WHY);
            assertThat(term.questions())
                    .as(term.id())
                    .anyMatch(question ->
                            !question.good().isBlank() && !question.nonAnswer().isBlank());
        });
    }

    @Test
    void anIncidentSaysWhatUsersSeeWhatToSayToAskAndNotToPromise() throws IOException {
        assertThat(terms("all"))
                .filteredOn(term -> term.incident().stated())
                .hasSizeGreaterThan(40)
                .allSatisfy(term -> {
                    assertThat(term.incident().see()).as(term.id()).hasSize(1);
                    assertThat(term.incident().say()).as(term.id()).hasSize(1);
                    assertThat(term.incident().ask()).as(term.id()).hasSize(1);
                    assertThat(term.incident().avoid()).as(term.id()).hasSize(1);
                });
    }

    @Test
    void theTableInTheDocumentationIsTrue() throws IOException {
        var page = Files.readString(
                Path.of(System.getProperty("adroit.root", "..")).resolve("docs/packs.md"));
        for (var pack : List.of("reliability", "payments", "data", "delivery", "security", "architecture", "all")) {
            var terms = terms(pack);
            assertThat(page.lines())
                    .contains("| " + (pack.equals("all") ? "all" : "`" + pack + "`") + " | " + terms.size() + " | "
                            + count(terms, term -> !term.questions().isEmpty()) + " | "
                            + count(terms, term -> term.incident().stated()) + " | "
                            + examine(pack).insight().pairs().size() + " |");
        }
    }

    private static long count(List<Term> terms, Predicate<Term> wanted) {
        return terms.stream().filter(wanted).count();
    }

    private List<Term> terms(String pack) throws IOException {
        return examine(pack).linked().library().terms();
    }

    private Adroit.Examined examine(String pack) throws IOException {
        Files.writeString(
                folder.resolve("0001-wait.md"),
                "# 1. Wait\n\n## Status\n\nAccepted\n\n## Context\n\nIt rains.\n\n## Decision\n\nWe wait.\n\n## Consequences\n\nWe stay dry.\n");
        var plain = Settings.of(folder, folder.resolve("site"));
        return new Adroit()
                .examine(new Settings(
                        folder,
                        List.of(folder),
                        List.of(),
                        List.of(pack),
                        plain.outputDirectory(),
                        false,
                        plain.site(),
                        plain.limits(),
                        plain.link(),
                        plain.check(),
                        plain.gate(),
                        plain.templates()));
    }
}
