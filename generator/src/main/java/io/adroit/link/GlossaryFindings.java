package io.adroit.link;

import io.adroit.model.Finding;
import io.adroit.model.Form;
import io.adroit.model.Severity;
import io.adroit.model.Term;
import io.adroit.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What is wrong with the forms of the glossary as a whole, and with the switches of a page (GLOSSARY R8, R11). */
final class GlossaryFindings {
    private GlossaryFindings() {}

    private record Claim(Term term, Form form) {}

    /** Forms that several entries claim. */
    static List<Finding> sharedForms(List<Term> terms) {
        var claims = new TreeMap<String, List<Claim>>();
        for (var term : terms) {
            for (var form : term.forms()) {
                if (!form.misspelling()) {
                    claims.computeIfAbsent(key(form), unused -> new ArrayList<>())
                            .add(new Claim(term, form));
                }
            }
        }
        var findings = new ArrayList<Finding>();
        claims.values().forEach(shared -> shared(shared).ifPresent(findings::add));
        return findings;
    }

    private static String key(Form form) {
        return Fold.of(form.text().strip()).replace('-', ' ').replaceAll(" +", " ");
    }

    private static Optional<Finding> shared(List<Claim> claims) {
        long entries =
                claims.stream().map(claim -> claim.term().id()).distinct().count();
        if (entries < 2) {
            return Optional.empty();
        }
        var best = claims.stream()
                .map(claim -> claim.form().kind())
                .min(Form.Kind::compareTo)
                .orElseThrow();
        var owners = claims.stream()
                .filter(claim -> claim.form().kind() == best)
                .map(claim -> claim.term().id())
                .distinct()
                .toList();
        return Optional.of(owners.size() > 1 ? ambiguous(claims, owners) : shadowed(claims, owners.get(0)));
    }

    private static Finding ambiguous(List<Claim> claims, List<String> owners) {
        var last = claims.get(claims.size() - 1);
        return finding(
                "ambiguous-alias",
                last,
                "\"" + last.form().text() + "\" is claimed by the entries " + String.join(" and ", owners) + ".",
                "Keep it in one of them, or say in each record which is meant: \"glossary: {prefer: [" + owners.get(0)
                        + "]}\".");
    }

    private static Finding shadowed(List<Claim> claims, String owner) {
        var loser = claims.stream()
                .filter(claim -> !claim.term().id().equals(owner))
                .findFirst()
                .orElseThrow();
        return finding(
                "shadowed-alias",
                loser,
                "\"" + loser.form().text() + "\" of the entry " + loser.term().id() + " never links, since " + owner
                        + " has it with a higher rank.",
                "Remove it from " + loser.term().id() + ".");
    }

    private static Finding finding(String rule, Claim claim, String message, String remedy) {
        var origin = claim.term().origin();
        return new Finding(rule, Severity.WARNING, origin.path(), Math.max(origin.line(), 1), 1, message, remedy);
    }

    /** A {@code glossary:off} that is never switched on again. */
    static Optional<Finding> unclosed(LinkPage page) {
        var controls = page.text().controls();
        if (controls.isEmpty()) {
            return Optional.empty();
        }
        var last = controls.get(controls.size() - 1);
        var comments = page.text().comments();
        boolean closed = comments.stream().anyMatch(comment -> comment.start() == last.end());
        if (closed) {
            return Optional.empty();
        }
        int at = comments.stream()
                .filter(comment -> comment.end() == last.start())
                .findFirst()
                .orElseThrow()
                .start();
        var lines = new Lines(page.source());
        return Optional.of(new Finding(
                "unclosed-glossary-off",
                Severity.WARNING,
                page.path(),
                lines.line(at),
                lines.column(at),
                "\"<!-- glossary:off -->\" is never switched on again, so that nothing is linked to the end of the file.",
                "Add \"<!-- glossary:on -->\" where linking may go on."));
    }
}
