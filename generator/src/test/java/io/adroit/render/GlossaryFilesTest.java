package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Form;
import io.adroit.model.Form.Kind;
import io.adroit.model.Form.LetterCase;
import io.adroit.model.Library;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import io.adroit.model.Term;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryFilesTest {
    private static final Term SLA = new Term(
            "sla",
            "service level agreement",
            "SLA",
            List.of(
                    form("service level agreement", Kind.TERM, false),
                    form("SLA", Kind.ABBREVIATION, false),
                    form("=promise, \"kept\"", Kind.ALIAS, false),
                    form("servce level", Kind.ALIAS, true)),
            "A promise \"in numbers\".",
            new Term.Facts(
                    "reliability",
                    List.of(),
                    2,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of("https://x.example/sla")),
            List.of("slo"),
            List.of(),
            List.of(),
            List.of(),
            Term.Incident.NONE,
            new Term.Origin("glossary/sla.md", 1, 4, ""));

    private static Form form(String text, Kind kind, boolean misspelling) {
        return new Form(text, kind, LetterCase.SMART, true, true, misspelling);
    }

    @Test
    void jsonHasEveryKey() {
        var library = new Library(List.of(), List.of(SLA), List.of(), List.of(), "");
        assertThat(text(new GlossaryJson(new LinkedLibrary(library, Map.of(), Map.of(), List.of())).page()))
                .isEqualTo("{\"terms\":[{\"id\":\"sla\",\"term\":\"service level agreement\",\"abbreviation\":\"SLA\","
                        + "\"aliases\":[\"=promise, \\\"kept\\\"\"],\"summary\":\"A promise \\\"in numbers\\\".\",\"category\":\"reliability\","
                        + "\"level\":2,\"related\":[\"slo\"],\"confusedWith\":[],\"source\":\"glossary/sla.md\",\"url\":\"glossary/sla.html\","
                        + "\"usedIn\":[]}]}\n");
    }

    @Test
    void jsonLdIsADefinedTermSet() {
        assertThat(text(new GlossaryJsonLd(List.of(SLA), SiteInfo.named("Decisions")).page()))
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"DefinedTermSet\",\"@id\":\"../glossary/index.html\","
                                + "\"name\":\"Decisions\",\"inLanguage\":\"en\",\"hasDefinedTerm\":[{\"@type\":\"DefinedTerm\","
                                + "\"@id\":\"../glossary/sla.html\",\"url\":\"../glossary/sla.html\",\"name\":\"service level agreement\","
                                + "\"termCode\":\"sla\",\"description\":\"A promise \\\"in numbers\\\".\","
                                + "\"inDefinedTermSet\":\"../glossary/index.html\",\"alternateName\":[\"SLA\",\"=promise, \\\"kept\\\"\"],"
                                + "\"sameAs\":[\"https://x.example/sla\"]}]}\n");
    }

    @Test
    void skosEscapesAndHidesMisspellings() {
        assertThat(text(new GlossarySkos(List.of(SLA), SiteInfo.named("Decisions")).page()))
                .isEqualTo("""
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

                        <../glossary/index.html> a skos:ConceptScheme ;
                          skos:prefLabel "Decisions"@en .

                        <../glossary/sla.html> a skos:Concept ;
                          skos:inScheme <../glossary/index.html> ;
                          skos:prefLabel "service level agreement"@en ;
                          skos:altLabel "SLA"@en ;
                          skos:altLabel "=promise, \\"kept\\""@en ;
                          skos:hiddenLabel "servce level"@en ;
                          skos:exactMatch <https://x.example/sla> ;
                          skos:definition "A promise \\"in numbers\\"."@en ;
                          skos:notation "sla" .
                        """);
    }

    @Test
    void csvQuotesAndRunsNoFormula() {
        assertThat(text(new GlossaryCsv(List.of(SLA)).page()))
                .isEqualTo(
                        "id,term,abbreviation,aliases,summary,category\r\n"
                                + "sla,service level agreement,SLA,\"'=promise, \"\"kept\"\"\",\"A promise \"\"in numbers\"\".\",reliability\r\n");
    }

    private static String text(Page page) {
        return new String(page.content().get(), StandardCharsets.UTF_8);
    }
}
