package io.adroit.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.GlossaryControl;
import io.adroit.model.LinkSettings;
import io.adroit.model.LinkSettings.Occurrences;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import io.adroit.text.FrontMatter;
import io.adroit.text.YamlValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code linking-cases.json} and {@code more-linking-cases.json}, and of {@code -Dadroit.linkingCases=FILE}, in three languages of the machine. */
class LinkingCasesTest {
    private static final List<String> RESOURCES = List.of("linking-cases.json", "more-linking-cases.json");
    /** Read once: mutation testing runs each case on its own. */
    private static final List<LinkingCase> CASES = read();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    static Stream<Arguments> cases() {
        return CASES.stream().map(one -> Arguments.of(one.id(), one.title(), one));
    }

    private static List<LinkingCase> read() {
        try {
            var cases = new ArrayList<LinkingCase>();
            for (var resource : RESOURCES) {
                try (var stream = LinkingCasesTest.class.getResourceAsStream(resource)) {
                    cases.addAll(LinkingCase.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            var more = System.getProperty("adroit.linkingCases", "");
            if (!more.isBlank()) {
                cases.addAll(LinkingCase.read(Files.readString(Path.of(more))));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void linksAsTheRulesSay(String id, String title, LinkingCase one) {
        for (var language : List.of("en", "tr", "de")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            var linked = link(one);
            var mentions = mentions(one, linked.value());
            var links = mentions.stream()
                    .filter(mention -> mention.kind() != Mention.Kind.COUNTED)
                    .toList();
            assertThat(links.stream().map(mention -> shown(one, mention)).toList())
                    .as(language)
                    .isEqualTo(one.links().stream()
                            .map(link -> link.get("start") + "-" + link.get("end") + " " + link.get("text") + " -> "
                                    + link.get("target") + " " + link.get("kind"))
                            .toList());
            assertThat(mentions.stream()
                            .filter(mention -> mention.kind() == Mention.Kind.COUNTED)
                            .map(Mention::target))
                    .as(language)
                    .containsAll(one.strings("mentions"));
            var rules = linked.findings().stream().map(Finding::rule).toList();
            assertThat(rules).as(language).containsAll(one.strings("diagnostics"));
            if (one.values().containsKey("diagnostics")) {
                assertThat(one.strings("diagnostics")).as(language).containsAll(rules);
            }
        }
    }

    private static String shown(LinkingCase one, Mention mention) {
        var span = mention.span();
        return span.start() + "-" + span.end() + " " + span.of(one.text()) + " -> " + mention.target() + " "
                + (mention.kind() == Mention.Kind.EXPLICIT ? "explicit" : "auto");
    }

    private static Found<LinkedLibrary> link(LinkingCase one) {
        var occurrences = (String) one.map("options").getOrDefault("occurrences", "first-per-section");
        var settings = new LinkSettings(
                Occurrences.valueOf(occurrences.toUpperCase(Locale.ROOT).replace('-', '_')));
        if (isTermPage(one)) {
            var terms = one.terms().stream()
                    .map(term ->
                            term.id().equals(one.map("page").get("id")) ? TestTerms.withPart(term, one.text()) : term)
                    .toList();
            return new LibraryLinker(settings).link(TestTerms.library(List.of(), terms));
        }
        var front = FrontMatter.read(one.text());
        var adr = TestTerms.adr(
                "adr/x.md",
                one.text(),
                front.bodyStart(),
                control(front.values().get("glossary")));
        return new LibraryLinker(settings).link(TestTerms.library(List.of(adr), one.terms()));
    }

    private static boolean isTermPage(LinkingCase one) {
        return "term".equals(one.map("page").get("kind"));
    }

    private static List<Mention> mentions(LinkingCase one, LinkedLibrary linked) {
        return isTermPage(one)
                ? linked.termLinks()
                        .get((String) one.map("page").get("id"))
                        .get(0)
                        .mentions()
                : linked.adrLinks().get("adr/x.md").mentions();
    }

    private static GlossaryControl control(YamlValue value) {
        boolean off = value.text().equals("off") || value.text().equals("false");
        return new GlossaryControl(
                off, value.get("skip").texts(), value.get("prefer").texts());
    }
}
