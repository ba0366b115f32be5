package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.check.RuleCatalogue;
import io.adroit.model.Finding;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Severity;
import io.adroit.model.SiteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word a reader sees comes from the bundle or from the team: pages are made with a bundle whose words are bracketed, and what is left must be the team's. */
class InterfaceWordsTest {
    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern NO_TEXT = Pattern.compile("<(style|script)\\b[^>]*>[^<]*</\\1>");
    private static final Pattern SEEN = Pattern.compile(">([^<]+)<"
            + "|(?:aria-label|placeholder|alt|title|data-(?:copied|not|full|in))=\"([^\"]*)\""
            + "|<meta (?:name=\"description\"|property=\"og:(?:title|description)\") content=\"([^\"]*)\"");
    private static final Finding FINDING =
            new Finding("status-missing", Severity.ERROR, "docs/adr/0004.md", 5, 1, "Foo.", "Bar.");

    private static Map<String, String> bracketed() {
        var words = new TreeMap<String, String>();
        new Words("de")
                .all()
                .forEach((key, word) -> words.put(
                        key, key.matches("theme_.*_words") || key.equals("digit_group") ? word : "⟦" + word + "⟧"));
        return words;
    }

    static Stream<String> pages() {
        return made().keySet().stream();
    }

    private static Map<String, String> made() {
        var linked = Made.small();
        var pages = new TreeMap<String, String>();
        new SiteRenderer(SiteInfo.named("Marlow"), "adroit 0.1.0", new Words(bracketed()))
                .render(linked, Made.insight(linked), List.of(FINDING), Made.NO_SEARCH)
                .filter(page -> page.path().endsWith(".html"))
                .forEach(
                        page -> pages.put(page.path(), new String(page.content().get(), StandardCharsets.UTF_8)));
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whatIsNotFromTheBundleIsTheTeams(String path) {
        var teams = teams(Made.small());
        var ours = new ArrayList<String>();
        var page = NO_TEXT.matcher(Objects.requireNonNull(made().get(path))).replaceAll("");
        var seen = SEEN.matcher(withoutBundle(page));
        while (seen.find()) {
            Stream.of(1, 2, 3)
                    .map(seen::group)
                    .filter(Objects::nonNull)
                    .flatMap(text -> Stream.of(text.split("[\n·/]")))
                    .map(piece -> piece.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                    .filter(piece -> !teams.contains(piece))
                    .forEach(ours::add);
        }
        assertThat(ours).isEmpty();
    }

    /** A page without the words of the bundle; links that stand in their gaps go with them. */
    private static String withoutBundle(String page) {
        var left = page;
        for (var next = BRACKETED.matcher(left).replaceAll("\n");
                !next.equals(left);
                next = BRACKETED.matcher(left).replaceAll("\n")) {
            left = next;
        }
        return left;
    }

    private static String teams(LinkedLibrary linked) {
        var all = new StringBuilder("Marlow Markdown data decisions.json Foo. Bar.\n");
        linked.library()
                .adrs()
                .forEach(adr -> all.append(adr.path())
                        .append(adr.source().text().replace("<", "&lt;").replace(">", "&gt;"))
                        .append(adr.number())
                        .append(". ")
                        .append(adr.title().text().replace("<", "&lt;").replace(">", "&gt;"))
                        .append(String.join(",", adr.metadata().tags()))
                        .append("A. Author"));
        linked.library().terms().forEach(term -> {
            all.append(term.name()).append(term.summary()).append(term.origin().path());
            all.append(term.facts().owner()).append(term.facts().category());
            term.parts().forEach(part -> all.append(part.heading()).append(part.source()));
            term.questions().forEach(q -> all.append(q.ask()).append(q.good()).append(q.nonAnswer()));
            all.append(term.incident());
        });
        all.append(Made.insight(linked).toString().replace("<", "&lt;").replace(">", "&gt;"))
                .append(linked.library().skipped())
                .append(FINDING);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            all.append(letter).append('\n');
        }
        return all.toString();
    }

    @Test
    void germanSaysEveryRuleEveryGapAndWhyAFileIsNoDecision() {
        var german = new Words("de").all();
        var gaps = lines("/io/adroit/insight/gaps.txt");
        assertThat(gaps).hasSizeGreaterThan(15);
        gaps.forEach(rule -> assertThat(german)
                .containsKeys("gap_" + rule + "_subject", "gap_" + rule + "_sought", "gap_" + rule + "_question"));
        assertThat(lines("/io/adroit/check/rules.txt"))
                .hasSizeGreaterThan(70)
                .allSatisfy(rule -> assertThat(german).containsKey("rule_" + rule));
    }

    /** The first column of a table. */
    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" | ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
