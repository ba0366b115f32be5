package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import io.adroit.model.SiteInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds for pages that list (RULINGS 17), over libraries of any size: what a page costs beyond its own words, and how it is split. */
class PageSizesTest {
    private static final int SMALL = 30_000;
    private static final int BEYOND_WORDS = 15_000;
    private static final Pattern TAG = Pattern.compile("<(?:[^>]* href=\"([^\"]*)\")?[^>]*>");

    private static Map<String, String> site(int records) {
        return SiteRendererTest.site(SiteInfo.named("Large"), Made.library(Made.many(records), List.of(), List.of()));
    }

    private static int packed(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    /** What a reader is given: the words of the page and where its links go. */
    private static String content(String page) {
        var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return TAG.matcher(main).replaceAll("$1\n").replaceAll("\n+", "\n");
    }

    @ParameterizedTest(name = "{0} records")
    @ValueSource(ints = {0, 3, 300, 1000, 1500})
    void aPageThatListsIsSmallHoweverManyRecordsThereAre(int records) throws IOException {
        for (var page : site(records).entrySet()) {
            if (!page.getKey().endsWith(".html") || page.getKey().equals("404.html")) {
                continue;
            }
            int bound = records <= 300 || !page.getKey().equals("adr/index.html")
                    ? SMALL
                    : BEYOND_WORDS + packed(content(page.getValue()));
            assertThat(packed(page.getValue())).as(page.getKey()).isLessThanOrEqualTo(bound);
        }
    }

    @Test
    void theTimelineShowsTheNewestAndLeadsToEveryOtherYear() {
        var files = site(1500);
        var timeline = files.getOrDefault("timeline.html", "");
        assertThat(timeline.split("<time", -1)).hasSize(301);
        assertThat(timeline)
                .contains(
                        "<h3>2024</h3>",
                        "<h3>2010</h3><ul>\n<li class=\"more\"><a href=\"decisions/2010.html\">100 decisions</a></li></ul>");
        assertThat(site(600).get("timeline.html")).contains("href=\"adr/index.html?year=2010\">40 decisions</a>");
        links(timeline)
                .filter(url -> url.startsWith("decisions/"))
                .forEach(url -> assertThat(files).containsKey(url));
    }

    @Test
    void aYearThatIsCutSaysWhatIsLeft() {
        var timeline = site(310).getOrDefault("timeline.html", "");
        assertThat(timeline).contains("href=\"adr/index.html?year=2010\">and 10 more</a>");
    }

    private static Stream<String> links(String page) {
        return Pattern.compile(" href=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1));
    }

    @Test
    void theHealthPageShowsErrorsFirstAndNamesTheFileWithTheRest() throws IOException {
        var findings = new ArrayList<Finding>();
        IntStream.range(0, 2000)
                .mapToObj(i -> new Finding(
                        "undefined-term",
                        i == 1999 ? Severity.ERROR : Severity.INFO,
                        "docs/adr/" + i + ".md",
                        i,
                        1,
                        "“word" + i * 7919 + "” has no entry.",
                        "Write one."))
                .forEach(findings::add);
        var linked = Made.small();
        var health = new SiteRenderer(SiteInfo.named("M"), "adroit 0.1.0")
                .render(linked, Made.insight(linked), findings, Made.NO_SEARCH)
                .filter(page -> page.path().equals("health.html"))
                .map(page -> new String(page.content().get(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        assertThat(health).containsSubsequence("docs/adr/1999.md", "docs/adr/0.md", "1700 more", "data/findings.json");
        assertThat(packed(health)).isLessThanOrEqualTo(SMALL);
    }

    @Test
    void aReviewOffersTheNewestAndFindsTheRest() {
        assertThat(site(1500).getOrDefault("review.html", "").split("name=\"with\"", -1))
                .hasSize(61);
    }
}
