package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import io.adroit.model.Form;
import io.adroit.model.Found;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.model.Term;
import io.adroit.text.TextLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryParserTest {
    private static final String FULL = """
            ---
            term: connection pool exhaustion
            aliases: [pool exhaustion, {text: HPA, case: exact}, {text: exaustion, misspelling: true}]
            category: reliability
            level: 2
            related: [timeout]
            confused-with:
              memory-leak: >
                Exhaustion is a queue
                at a door.
            owner: team-platform
            reviewed: 2026-11-01
            ---
            Every line is in use,
            so new requests wait.

            ## In More Detail
            An app keeps *lines*.

            ## think of it as
            A shop with ten tills.

            ## Our own heading
            Kept.

            ## Questions to ask
            - How many lines?
              - Good answer: two numbers.
              - Non-answer: "it scales."
            - What does a user see?

            ## In an incident
            - Users see: pages that hang.
            - Say: "The app is up."
            - Ask: What changed?
            - Do not promise: more servers.
            """;

    @Test
    void commasPartOneTextButNotAnItemOfAList() {
        var found = parse(
                file(
                        "glossary/etl.md",
                        "---\nterm: ETL\naliases: [\"extract, transform, load\", etl job]\n---\nA night shift."),
                file("glossary/k8s.md", "---\nterm: Kubernetes\naliases: k8s, kube\n---\nA harbour."));
        assertThat(term(found, "etl").forms())
                .map(Form::text)
                .containsExactly("ETL", "extract, transform, load", "etl job");
        assertThat(term(found, "k8s").forms()).map(Form::text).containsExactly("Kubernetes", "k8s", "kube");
    }

    @Test
    void oneFileHoldsOneEntry() {
        var found = parse(
                file("glossary/connection-pool-exhaustion.md", FULL),
                file("glossary/timeout.md", "---\nterm: timeout\n---\nA wait."),
                file("glossary/memory-leak.md", "---\nterm: memory leak\n---\nA bath."));
        var term = term(found, "connection-pool-exhaustion");
        assertThat(found.findings()).isEmpty();
        assertThat(term.summary()).isEqualTo("Every line is in use, so new requests wait.");
        assertThat(term.forms())
                .map(form -> form.text() + " " + form.kind() + " " + form.letterCase() + " " + form.misspelling())
                .containsExactly(
                        "connection pool exhaustion TERM SMART false",
                        "pool exhaustion ALIAS SMART false",
                        "HPA ALIAS EXACT false",
                        "exaustion ALIAS SMART true");
        assertThat(term.confusables())
                .containsExactly(new Term.Confusable("memory-leak", "Exhaustion is a queue at a door.", 8));
        assertThat(term.parts())
                .map(part -> part.kind() + " " + part.heading())
                .containsExactly("DETAIL In More Detail", "ANALOGY think of it as", "OTHER Our own heading");
        assertThat(term.questions())
                .containsExactly(
                        new Term.Question("How many lines?", "two numbers.", "\"it scales.\"", 27),
                        new Term.Question("What does a user see?", "", "", 30));
        assertThat(term.incident())
                .isEqualTo(new Term.Incident(
                        List.of("pages that hang."),
                        List.of("\"The app is up.\""),
                        List.of("What changed?"),
                        List.of("more servers.")));
        assertThat(term.origin()).isEqualTo(new Term.Origin("glossary/connection-pool-exhaustion.md", 1, 14, ""));
    }

    /** A file and what is read from it: {@code id: name [abbreviation] (aliases) = summary}. */
    static List<Arguments> forms() {
        return List.of(
                row("glossary/x.md", "---\nterm: y\n---\nOne sentence.", "x: y = One sentence."),
                row(
                        "glossary/x.md",
                        "# Some term\n\n**Synonyms:** a, b\n\n## Meaning\n\nIt is.",
                        "x: Some term (a, b) = It is."),
                row(
                        "glossary/api.md",
                        "---\ntitle: Application Programming Interface (API)\ntags: [fundamental]\n---\nA way.",
                        "api: Application Programming Interface [API] = A way."),
                row(
                        "glossary/agg.md",
                        "---\ntitle: Agg\nid: agg\nshort_description: >\n  The layer.\naka:\n- al\n---\n The layer.\n\n<!--more-->\n\nMore.",
                        "agg: Agg (al) = The layer."),
                row(
                        "glossary/t.md",
                        "---\ntitle: T\n---\nA {{< glossary_tooltip text=\"pod\" term_id=\"pod\" >}} x.",
                        "t: T = A pod x."),
                row(
                        "glossary.yml",
                        "- term: a\n  summary: S.\n  aliases: [b]\n- {term: c, summary: T.}",
                        "a: a (b) = S.",
                        "c: c = T."),
                row("glossary.yml", "terms:\n- term: a\n  summary: S.", "a: a = S."),
                row("glossary.yml", "cache: Keeps answers.\n", "cache: cache = Keeps answers."),
                row(
                        "glossary.md",
                        "# Glossary\n\n## Cache\n<!-- aliases: store, keep -->\nKeeps.\n\n### Example\n\nx\n\n## Pool\n\nLines.",
                        "cache: Cache (store, keep) = Keeps.",
                        "pool: Pool = Lines."),
                row("glossary.md", "## Cache\n<!--\naliases: [store]\nid: c\n-->\nKeeps.", "c: Cache (store) = Keeps."),
                row(
                        "glossary.md",
                        "# G\n\n## A\n\n### API\n\nA way.\n\n## B\n\n### Bus\n\nB way.",
                        "api: API = A way.",
                        "bus: Bus = B way."),
                row(
                        "glossary.md",
                        "# G\n\n**ADR** - A record  \n**API** - A way",
                        "adr: ADR = A record",
                        "api: API = A way"),
                row(
                        "glossary.md",
                        "# G\n\n- **ADR**: A record\n- **API:** A way",
                        "adr: ADR = A record",
                        "api: API = A way"),
                row("glossary.md", "| Term | Meaning |\n|---|---|\n| a | A. |", "a: a = A."),
                row("glossary.md", "a\n:   A.\n", "a: a = A."),
                row(
                        "glossary.md",
                        "<dl>\n  <dt>Relying Party (RP)</dt>\n  <dd>A <b>site</b>.</dd>\n</dl>",
                        "relying-party: Relying Party [RP] = A site."),
                row(
                        "glossary.md",
                        "*[HPA]: horizontal pod autoscaler",
                        "hpa: horizontal pod autoscaler [HPA] = HPA stands for horizontal pod autoscaler."),
                row(
                        "glossary/g.json",
                        "{\"terms\": [{\"term\": \"API\", \"abbreviation\": \"Application Programming Interface\", \"definition\": \"A way.\"}]}",
                        "application-programming-interface: Application Programming Interface [API] = A way."),
                row("glossary/g.json", "[{\"term\": \"Party\", \"definition\": \"P.\"}]", "party: Party = P."),
                row(
                        "glossary/g.csv",
                        "Term,Definition,Aliases\nAPI,\"A \"\"way\"\", x\",a;b\n",
                        "api: API (a, b) = A \"way\", x"),
                row("glossary/README.md", "# Our glossary\n\nWords."));
    }

    private static Arguments row(String path, String text, String... read) {
        return Arguments.of(path, text, List.of(read));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("forms")
    void everyFormIsRead(String path, String text, List<String> read) {
        assertThat(parse(file(path, text)).value())
                .map(GlossaryParserTest::shown)
                .isEqualTo(read);
    }

    private static String shown(Term term) {
        var aliases = term.forms().stream()
                .filter(form -> form.kind() == Form.Kind.ALIAS)
                .map(Form::text)
                .collect(Collectors.joining(", "));
        return term.id() + ": " + term.name() + (term.abbreviation().isEmpty() ? "" : " [" + term.abbreviation() + "]")
                + (aliases.isEmpty() ? "" : " (" + aliases + ")") + " = " + term.summary();
    }

    @Test
    void problemsAreFindingsWithTheirPlace() {
        var found = parse(
                file("glossary/a.md", "---\nterm: a\nrelated: [gone]\n---\n"),
                file("glossary/b.md", "---\nterm: b\nid: a\n---\nTwice."),
                file("glossary/c.md", "---\nterm: c: d\n---\nBad."));
        assertThat(found.findings())
                .map(Finding::toLine)
                .containsExactlyInAnyOrder(
                        "glossary/a.md:1:1: The entry \"a\" does not say what the term means. Write one or two sentences as its first paragraph. [missing-summary]",
                        "glossary/a.md:3:11: \"gone\" is no entry of the glossary. Name the id of an entry, or add the entry. [unknown-term]",
                        "glossary/b.md:1:1: The entry \"a\" is there twice; the one in glossary/a.md:1 counts. Give one of them another id, or make one of both. [duplicate-id]",
                        "glossary/c.md:2:8: The facts of the entry cannot be read as YAML: "
                                + "mapping values are not allowed here"
                                + ". Mend the line; put texts with a colon or a # in quotes. [bad-yaml]");
    }

    @Test
    void aTeamsEntryTakesThePlaceOfAPacks() {
        var found = new GlossaryParser(TextLimits.STANDARD)
                .parse(List.of(
                        file("glossary/sla.md", "---\nterm: service level agreement\nabbreviation: SLA\n---\nOurs."),
                        pack("sla-promise", "---\nterm: SLA\n---\nTheirs."),
                        pack("slo", "---\nterm: SLO\nrelated: [sla-promise]\n---\nTheirs.")));
        assertThat(found.value()).map(Term::id).containsExactly("sla", "slo");
        assertThat(found.findings()).isEmpty();
    }

    @Test
    void noTextMakesReadingThrow() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int end = 0; end < FULL.length(); end += 3) {
                for (var name : List.of("a.md", "glossary.md", "a.yml", "a.csv", "a.json")) {
                    parse(file("glossary/" + name, FULL.substring(0, end)));
                }
            }
            parse(
                    file("glossary.md", "<!--".repeat(50_000)),
                    file("a.csv", "\"".repeat(100_000)),
                    file("b.md", "{{<".repeat(50_000)));
        });
    }

    private static Term term(Found<List<Term>> found, String id) {
        return found.value().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Found<List<Term>> parse(GlossaryFile... files) {
        return new GlossaryParser(TextLimits.STANDARD).parse(List.of(files));
    }

    private static GlossaryFile file(String path, String text) {
        return new GlossaryFile(new SourceFile(path, "", text, List.of()), "");
    }

    private static GlossaryFile pack(String name, String text) {
        return new GlossaryFile(new SourceFile("packs/" + name + ".md", "", text, List.of()), "reliability");
    }
}
