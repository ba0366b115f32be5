package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.model.Finding;
import io.adroit.model.Library;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Links;
import io.adroit.model.Mention;
import io.adroit.model.Page;
import io.adroit.model.Revision;
import io.adroit.model.Severity;
import io.adroit.model.SiteInfo;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import io.adroit.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
    private static final Finding FINDING = new Finding(
            "status-unrecognised",
            Severity.ERROR,
            "docs/adr/0004.md",
            5,
            1,
            "Status “parked” is not one we know.",
            "Use accepted.");

    static Map<String, String> site(SiteInfo info, LinkedLibrary linked) {
        var files = new LinkedHashMap<String, String>();
        new SiteRenderer(info, "adroit 0.1.0")
                .render(linked, Made.insight(linked), List.of(FINDING), Made.NO_SEARCH)
                .forEach(page -> files.put(page.path(), text(page)));
        return files;
    }

    static Map<String, String> site() {
        return site(SiteInfo.named("Marlow"), Made.small());
    }

    private static String text(Page page) {
        return new String(page.content().get(), StandardCharsets.UTF_8);
    }

    private static String page(String path) {
        return site().getOrDefault(path, "");
    }

    @Test
    void everyPageOfTheDesignIsThere() {
        assertThat(site().keySet())
                .contains(
                        "index.html",
                        "adr/index.html",
                        "adr/0001.html",
                        "adr/0002.html",
                        "glossary/index.html",
                        "glossary/connection-pool.html",
                        "compare/connection-pool--memory-leak.html",
                        "timeline.html",
                        "map.html",
                        "incidents.html",
                        "review.html",
                        "learn.html",
                        "health.html",
                        "search.html",
                        "404.html",
                        "feed.xml",
                        "llms.txt",
                        "adr/0001.md",
                        "data/findings.json",
                        "data/review.js",
                        "assets/adroit.css",
                        "assets/adroit.js",
                        "assets/favicon.svg");
        assertThat(site()).doesNotContainKey("sitemap.xml");
    }

    @Test
    void aRecordThatWasReplacedSaysSoFirstAndAsksNothing() {
        assertThat(page("adr/0001.html"))
                .containsSubsequence(
                        "<div class=\"banner\" data-is=\"superseded\" role=\"note\">",
                        "No longer in force. Read <a href=\"../adr/0002.html\" dir=\"auto\">2. Use a pool</a> instead.",
                        "Replaced on 14 May 2025.",
                        "<h1",
                        "What this decided",
                        "Before and after",
                        "Terms in this record")
                .doesNotContain("Questions to ask", "does not say");
    }

    @Test
    void aRecordInForceHasNoBannerAndNamesWhatChangedIt() {
        assertThat(page("adr/0002.html"))
                .doesNotContain("class=\"banner\"")
                .containsSubsequence(
                        "<span class=\"status\" data-is=\"accepted\">Accepted</span>",
                        "14 May 2025",
                        "Status as written on line 5",
                        "<q dir=\"auto\">accepted</q>",
                        "In part changed by <a href=\"../adr/0003.html\"",
                        "What this decides",
                        "We keep a connection pool of 2.",
                        "from <a href=\"#decision\">Decision</a>, line 9",
                        "If you ask one thing",
                        "Questions to ask",
                        "What this record does not say",
                        "Terms in this record",
                        "Before and after",
                        "Source and history");
    }

    @Test
    void aQuestionLeadsToWhereTheRecordItselfSpeaksOfIt() {
        assertThat(page("adr/0002.html"))
                .contains("The record speaks of this in <a href=\"#decision\" dir=\"auto\">Decision</a>: "
                        + "<q dir=\"auto\">A user &lt;waits&gt; when it is empty.</q>");
    }

    @Test
    void aTermIsALinkAndItsWordsStandInTheListOnce() {
        assertThat(page("adr/0002.html"))
                .contains(
                        "We keep a <a class=\"term\" role=\"doc-glossref\" href=\"../glossary/connection-pool.html\">connection pool</a> of 2.")
                .containsOnlyOnce("A set of lines to the database.");
    }

    @Test
    void titleAndStatusSectionStandInTheHeadAlone() {
        assertThat(page("adr/0002.html"))
                .doesNotContain("id=\"status\"")
                .containsOnlyOnce("<h1")
                .contains("<h2 id=\"decision\">Decision</h2>");
    }

    @Test
    void wordsOfOthersNeverBecomeMarkup() {
        assertThat(site())
                .allSatisfy((path, text) -> assertThat(!path.endsWith(".html") || !text.contains("Cap <b>connections"))
                        .as(path)
                        .isTrue());
        assertThat(page("adr/0003.html")).contains("Cap &lt;b&gt;connections&lt;/b&gt;");
    }

    @Test
    void anUnknownStatusIsShownAsWritten() {
        assertThat(page("adr/0004.html"))
                .contains(
                        "Nobody knows from this record whether it holds.",
                        "It says “unknown”, which is not a status we know.");
    }

    @Test
    void noPageHasInlineCodeOrStyleAndEachForbidsThem() {
        site().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text)
                        .as(path)
                        .contains("Content-Security-Policy")
                        .doesNotContain(" style=\"", " onclick", "javascript:", "<script>");
                assertThat(text.contains("<style")).as(path).isEqualTo(path.equals("404.html"));
            }
        });
    }

    @Test
    void thePageNotFoundCarriesItsOwnStyleAndAllowsNoOther() throws NoSuchAlgorithmException {
        var text = site().get("404.html");
        var style = text.substring(text.indexOf("<style>") + "<style>".length(), text.indexOf("</style>"));
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(text)
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("src=", "rel=\"stylesheet\"");
    }

    @Test
    void symptomsThatDecisionsTouchComeFirst() {
        var linked = Made.library(
                List.of(Made.adr(2, "Use a pool", Status.ACCEPTED, "2025-05-14", "")),
                List.of(
                        Made.term("access-token", "access token", "A short-lived pass."),
                        Made.term("connection-pool", "connection pool", "A set of lines to the database.")),
                List.of());
        assertThat(site(SiteInfo.named("Marlow"), linked).get("incidents.html"))
                .containsSubsequence("Pages hang (connection pool)", "Pages hang (access token)");
    }

    @Test
    void withASiteAddressThereIsASitemapAndFullLinks() {
        var info = new SiteInfo(
                "Marlow",
                "",
                "",
                "",
                "en",
                "https://adr.example.org/",
                "https://git.example.org/x/{path}#L{line}",
                "",
                "",
                Map.of(),
                "",
                List.of(),
                List.of());
        var files = site(info, Made.small());
        assertThat(files.get("sitemap.xml"))
                .contains("<loc>https://adr.example.org/adr/0002.html</loc>")
                .doesNotContain("404");
        assertThat(files.get("feed.xml")).contains("<id>https://adr.example.org/adr/0002.html</id>");
        assertThat(files.get("adr/0002.html"))
                .contains(
                        "<meta property=\"og:url\" content=\"https://adr.example.org/adr/0002.html\">",
                        "href=\"https://git.example.org/x/docs/adr/0002.md#L5\"");
    }

    @Test
    void germanPagesSpeakGerman() {
        var files = site(Sites.in("de"), Made.small());
        assertThat(files.get("adr/0002.html"))
                .contains(
                        "<html lang=\"de\"", "14. Mai 2025", "Fragen, die sich lohnen", "Davon spricht der Text unter ")
                .doesNotContain("Questions to ask");
    }

    @Test
    void aTemplateOfTheTeamWinsAndABrokenOneSaysWhere() {
        var own = Sites.with(Map.of("404.ftlh", "<p>${site.name} has moved.</p>"));
        assertThat(site(own, Made.small()).get("404.html")).isEqualTo("<p>Marlow has moved.</p>");
        var broken = Sites.with(Map.of("404.ftlh", "<p>\n<#if"));
        assertThatThrownBy(() -> new SiteRenderer(broken, "adroit 0.1.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("404.ftlh:2: The template cannot be used. ")
                .hasMessageEndingWith(" Mend it, or remove it to use ours.");
    }

    @Test
    void aLanguageOrColourWeDoNotKnowIsRefusedWithTheValuesAllowed() {
        assertThatThrownBy(() -> new SiteRenderer(Sites.in("fr"), "x"))
                .hasMessage("language is \"fr\", which we do not speak. Use \"en\" or \"de\".");
        assertThatThrownBy(() -> new SiteRenderer(Sites.of("en", "teal", Map.of()), "x"))
                .hasMessage("accentLight is \"teal\". Write a colour as #rrggbb, for instance #0b5a63.");
    }

    @Test
    void anEmptyLibraryStillHasItsPages() {
        var files = site(SiteInfo.named("Empty"), Made.library(List.of(), List.of(), List.of()));
        assertThat(files.get("index.html")).contains("No decision was found.");
        assertThat(files.get("glossary/index.html")).contains("There is no glossary yet.");
    }

    @Test
    void aLongListIsSplitByYearWithFacetsOverAll() {
        var files = site(SiteInfo.named("Long"), Made.library(Made.many(1200), List.of(), List.of()));
        assertThat(files.keySet()).contains("adr/index.html", "decisions/2010.html");
        assertThat(files.get("adr/index.html")).contains("<span>Ledger</span><span class=\"num\">400</span>");
    }

    @Test
    void whoAddedARecordAndWhoChangedItStandsInItsHistory() {
        var made = Made.adr(1, "Use a pool", Status.ACCEPTED, "2025-05-14", "");
        var history = IntStream.rangeClosed(1, 15)
                .mapToObj(i -> new Revision("2025-06-" + (31 - i), "Inês <b>" + i, "abc" + i, "Change " + i))
                .toList();
        var adr = Made.withHistory(
                made, history, new StatusChange("2025-06-20", "Inês <b>", Status.PROPOSED, Status.ACCEPTED));
        assertThat(site(SiteInfo.named("M"), Made.library(List.of(adr), List.of(), List.of()))
                        .get("adr/0001.html"))
                .containsSubsequence(
                        "<dt>Status changed</dt><dd><time datetime=\"2025-06-20\">20 Jun 2025</time>, Inês &lt;b&gt;: from “Proposed” to “Accepted”</dd>",
                        "<dt>Added</dt><dd><time datetime=\"2025-06-16\">16 Jun 2025</time>, Inês &lt;b&gt;15: ",
                        "<dt>Changed</dt><dd><time datetime=\"2025-06-30\">30 Jun 2025</time>, Inês &lt;b&gt;1: ",
                        "Change 12</span><br>and 2 older changes");
    }

    @Test
    void aWordThatSeveralEntriesClaimHasAPageWithThemAndTheRecordsThatWriteIt() {
        var small = Made.small();
        var links = new HashMap<>(small.adrLinks());
        links.put(
                "docs/adr/0002.md",
                new Links(List.of(new Mention("~line", new Span(0, 1), Mention.Kind.LINKED, 2, "line")), List.of()));
        var terms = List.of(
                Made.term("connection", "line", "A way to the database."),
                Made.term("row", "line", "An entry of the ledger."));
        var library = new Library(small.library().adrs(), terms, List.of(), List.of(), "");
        assertThat(site(
                                SiteInfo.named("Marlow"),
                                new LinkedLibrary(library, links, small.termLinks(), small.relations()))
                        .get("glossary/which/line.html"))
                .containsSubsequence(
                        "Which “line” is meant?",
                        "A way to the database.",
                        "An entry of the ledger.",
                        "Decisions that write it",
                        "<a href=\"../../adr/0002.html\" dir=\"auto\">2. Use a pool</a></li></ul>");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(site()).isEqualTo(site());
    }
}
