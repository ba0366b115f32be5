package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's site as a reader meets it: opened from disk, in Chromium, with keys, mouse and no network. */
class SiteInBrowserTest extends SampleInBrowser {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "index.html",
                "adr/index.html",
                RECORD,
                "adr/0007-give-each-service-its-own-connection-pool.html",
                "glossary/index.html",
                "glossary/connection-pool-exhaustion.html",
                "compare/connection-pool-exhaustion--memory-leak.html",
                "incidents.html",
                "review.html",
                "learn.html",
                "timeline.html",
                "map.html",
                "health.html",
                "search.html?q=ledger",
                "404.html"
            })
    void everyKindOfPageIsSoundInLightAndDarkAndOnASmallPhone(String path) {
        SoundPage.check(chromium.browser(), folder, path);
    }

    @Test
    void aDefinitionOpensOnHoverStaysWhenPointedAtAndClosesWithEscape() {
        try (var context = context(options())) {
            var page = record(context);
            var term = page.locator("a.term").first();
            term.hover();
            page.waitForSelector(".popover:visible");
            assertThat(page.locator(".popover").count()).isEqualTo(1);
            assertThat(page.locator(".popover .sum").textContent()).isNotBlank();
            page.locator(".popover").hover();
            page.waitForTimeout(500);
            assertThat(page.locator(".popover").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator(".popover").isVisible()).isFalse();
        }
    }

    @Test
    void aDefinitionOpensOnFocusDescribesItsTermAndKeepsTheFocus() {
        try (var context = context(options())) {
            var page = record(context);
            var term = page.locator("a.term").first();
            assertThat(term.getAttribute("aria-describedby")).isNull();
            term.focus();
            page.waitForSelector(".popover:visible");
            assertThat(term.getAttribute("aria-describedby"))
                    .isEqualTo(page.locator(".popover").getAttribute("id"));
            page.keyboard().press("Escape");
            assertThat(term.getAttribute("aria-describedby")).isNull();
            assertThat(term.evaluate("node => node === document.activeElement")).isEqualTo(true);
        }
    }

    @Test
    void aTapOpensADefinitionAndItsLinkGoesOn() {
        try (var context = context(options().setHasTouch(true).setViewportSize(375, 800))) {
            var page = record(context);
            page.locator("a.term").first().tap();
            page.waitForSelector(".popover:visible");
            assertThat(page.url()).endsWith(RECORD);
            page.locator(".popover .go a").tap();
            page.waitForURL("**/glossary/*.html");
        }
    }

    @Test
    void definitionsCanBeSwitchedOffForGood() {
        try (var context = context(options())) {
            var page = record(context);
            page.locator("[data-definitions-switch]").selectOption("off");
            page.reload();
            page.locator("a.term").first().hover();
            page.waitForTimeout(800);
            assertThat(page.locator(".popover").count()).isZero();
        }
    }

    @Test
    void withoutScriptsARecordReadsWellAndATermIsALink() {
        try (var context = context(options().setJavaScriptEnabled(false))) {
            var page = record(context);
            assertThat(page.locator(".defs dt").count()).isGreaterThan(5);
            assertThat(page.locator(".needs-script").all()).noneMatch(node -> node.isVisible());
            page.locator("a.term").first().click();
            page.waitForURL("**/glossary/*.html");
            assertThat(page.locator("h1 dfn").isVisible()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "index.html",
                "adr/index.html",
                "glossary/index.html",
                "compare/connection-pool-exhaustion--memory-leak.html",
                "incidents.html",
                "review.html",
                "learn.html",
                "timeline.html",
                "map.html",
                "health.html",
                "search.html"
            })
    void withoutScriptsEveryPageReadsAndNothingDeadIsInSight(String path) {
        try (var context = context(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(url(path));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(200);
            assertThat(page.locator(".needs-script").all()).noneMatch(node -> node.isVisible());
            assertThat(page.locator("[hidden]:visible").count()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"index.html", "adr/index.html", RECORD, "review.html", "learn.html", "incidents.html"})
    void theKeyboardReachesEverythingInOrderAndShowsWhereItIs(String path) {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url(path));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");
            var before = -1.0;
            for (int i = 0; i < 14; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("focus can be seen on stop " + i)
                        .isNotEqualTo("none");
                var place = ((Number) page.evaluate(
                                "[...document.body.querySelectorAll('*')].indexOf(document.activeElement)"))
                        .doubleValue();
                assertThat(place).as("stop " + i + " follows the one before").isGreaterThan(before);
                before = place;
            }
        }
    }

    @Test
    void theSearchAnswersAPlainQuestionFromAnyPage() {
        try (var context = context(options())) {
            var page = record(context);
            page.keyboard().press("/");
            page.keyboard().type("connection pool");
            page.waitForSelector(".drop [role=option]");
            page.keyboard().press("Enter");
            page.waitForURL("**/search.html?q=*");
            page.waitForSelector(".hits li");
            assertThat(page.locator("[data-search-results]").textContent()).contains("connection pool");
        }
    }

    @Test
    void aQuestionInTheAddressIsAnsweredWithoutAFlashAndWithoutAShift() {
        try (var context = context(options().setViewportSize(412, 823))) {
            var page = context.newPage();
            page.addInitScript("""
                    window.shift = 0;
                    new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shift += one.value; })
                      .observe({ type: "layout-shift", buffered: true });
                    addEventListener("DOMContentLoaded", () => {
                      window.flash = document.querySelector("[data-search-results] > section").checkVisibility();
                    });""");
            page.navigate(url("search.html?q=connection+pool"));
            page.waitForSelector(".hits li");
            page.waitForTimeout(200);
            assertThat(page.evaluate("window.flash")).isEqualTo(false);
            assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.01);
            page.locator("main input[type=search]").fill("");
            page.waitForSelector("[data-search-results] > section:visible");
            page.navigate(url("search.html"));
            assertThat(page.locator("[data-search-results] > section").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void facetsNarrowTheListAndStandInTheAddress() {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url("adr/index.html"));
            page.locator(".facets input[value=superseded]").check();
            assertThat(page.locator("tr[data-row]:visible").count())
                    .isEqualTo(Integer.parseInt(page.locator("[data-count]").textContent()));
            assertThat(page.locator("tr[data-row]:visible").all())
                    .allMatch(row -> "superseded".equals(row.getAttribute("data-status")));
            assertThat(page.url()).endsWith("?status=superseded");
            page.reload();
            assertThat(page.locator(".facets input[value=superseded]").isChecked())
                    .isTrue();
        }
    }

    @Test
    void onPaperARecordHasItsTermsAndNoControls() {
        try (var context = context(options())) {
            var page = record(context);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".site-head").isVisible()).isFalse();
            assertThat(page.locator(".toc").isVisible()).isFalse();
            assertThat(page.locator(".defs").isVisible()).isTrue();
            assertThat(page.pdf()).hasSizeGreaterThan(20_000);
        }
    }

    private static Page record(BrowserContext context) {
        var page = context.newPage();
        page.navigate(url(RECORD));
        page.waitForSelector("h1", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        return page;
    }
}
