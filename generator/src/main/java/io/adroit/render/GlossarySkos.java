package io.adroit.render;

import io.adroit.model.Form;
import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import io.adroit.model.Term;
import java.util.List;
import java.util.Locale;

/** {@code data/glossary.ttl}: the glossary as SKOS in Turtle. Misspellings are hidden labels, as SKOS means them. */
final class GlossarySkos {
    private final List<Term> terms;
    private final SiteInfo site;

    GlossarySkos(List<Term> terms, SiteInfo site) {
        this.terms = terms;
        this.site = site;
    }

    /** The file. */
    Page page() {
        return Page.of("data/glossary.ttl", text());
    }

    private String text() {
        var out = new StringBuilder("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n");
        out.append(iri("glossary/index.html"))
                .append(" a skos:ConceptScheme ;\n  skos:prefLabel ")
                .append(literal(site.name()))
                .append(" .\n");
        var ids = terms.stream().map(Term::id).collect(java.util.stream.Collectors.toSet());
        for (var term : terms) {
            out.append('\n').append(iri(term.url())).append(" a skos:Concept ;\n");
            out.append("  skos:inScheme ").append(iri("glossary/index.html")).append(" ;\n");
            term.forms()
                    .forEach(form -> out.append("  skos:")
                            .append(label(form))
                            .append(' ')
                            .append(literal(form.text()))
                            .append(" ;\n"));
            term.related().stream()
                    .filter(ids::contains)
                    .forEach(id -> out.append("  skos:related ")
                            .append(iri("glossary/" + id + ".html"))
                            .append(" ;\n"));
            term.facts().sameAs().stream()
                    .filter(GlossarySkos::isAddress)
                    .forEach(same ->
                            out.append("  skos:exactMatch <").append(same).append("> ;\n"));
            if (!term.summary().isEmpty()) {
                out.append("  skos:definition ").append(literal(term.summary())).append(" ;\n");
            }
            out.append("  skos:notation \"").append(escaped(term.id())).append("\" .\n");
        }
        return out.toString();
    }

    private static String label(Form form) {
        return form.misspelling() ? "hiddenLabel" : form.kind() == Form.Kind.TERM ? "prefLabel" : "altLabel";
    }

    private String iri(String path) {
        return "<" + (site.siteUrl().isEmpty() ? "../" : site.siteUrl()) + path + ">";
    }

    private String literal(String words) {
        return "\"" + escaped(words) + "\"@" + site.language();
    }

    /** Turtle 1.1, section 6.4: what an address between angle brackets must not hold. */
    private static boolean isAddress(String words) {
        return words.contains("://") && words.chars().allMatch(c -> c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0);
    }

    /** Turtle 1.1, section 6.4: escapes of a short literal. */
    private static String escaped(String words) {
        var out = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
