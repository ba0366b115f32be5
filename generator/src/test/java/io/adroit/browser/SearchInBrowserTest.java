package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search as a reader meets it: from a disk, from a folder of a strict server, by keys alone, on a small phone, without scripts. */
class SearchInBrowserTest extends SampleInBrowser {
    @Test
    void underAFolderOfAStrictServerNothingIsRefused() throws IOException {
        try (var server = new StrictServer(folder, "/team/decisions/");
                var context = wide(new Browser.NewContextOptions())) {
            var noise = new ArrayList<String>();
            var page = context.newPage();
            page.onConsoleMessage(message -> noise.add(message.text()));
            page.onPageError(noise::add);
            page.navigate(server.address() + RECORD);
            typed(page, "pool");
            page.keyboard().press("Enter");
            page.waitForURL("**/team/decisions/search.html?q=pool");
            page.waitForSelector(".hits mark");
            assertThat(noise).isEmpty();
            assertThat(server.strangers()).isEmpty();
        }
    }

    @Test
    void theListIsWalkedByKeysAsTheAriaPatternHasIt() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, RECORD);
            var input = typed(page, "pool");
            assertThat(input.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(input.getAttribute("aria-activedescendant")).isNull();
            int options = page.locator("[role=option]").count();
            for (int i = 0; i < options; i++) {
                page.keyboard().press("ArrowDown");
                var active = page.locator("[role=option][aria-selected=true]");
                assertThat(active.count()).isEqualTo(1);
                assertThat(input.getAttribute("aria-activedescendant")).isEqualTo(active.getAttribute("id"));
                assertThat(page.locator("[role=option]").nth(i).getAttribute("aria-selected"))
                        .isEqualTo("true");
            }
            page.keyboard().press("ArrowDown");
            assertThat(input.getAttribute("aria-activedescendant")).isNull();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("[role=option]").last().getAttribute("aria-selected"))
                    .isEqualTo("true");
            page.keyboard().press("Home");
            assertThat(input.evaluate("node => node.selectionStart")).isEqualTo(0);
            page.keyboard().press("Escape");
            assertThat(input.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(input.inputValue()).isEqualTo("pool");
            page.keyboard().press("Escape");
            assertThat(input.inputValue()).isEmpty();
        }
    }

    @Test
    void aQuestionThatFindsNothingIsToldSo() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, RECORD);
            page.keyboard().press("/");
            page.keyboard().type("xylophone");
            page.waitForSelector(".drop .foot");
            assertThat(page.locator(".drop").textContent()).isEqualTo("Nothing found. Try fewer or other words.");
        }
    }

    @Test
    void onASmallPhoneTheListHasTheWidthOfTheScreen() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, RECORD);
            page.setViewportSize(320, 640);
            typed(page, "pool");
            var box = page.locator(".drop").boundingBox();
            assertThat(box.x).isBetween(0.0, 20.0);
            assertThat(box.width).isBetween(280.0, 320.0);
            assertThat(page.locator(".drop .foot").boundingBox().y).isLessThan(640);
        }
    }

    @Test
    void enterOpensTheChosenOneAndTabLeaves() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, RECORD);
            var input = typed(page, "pool");
            page.keyboard().press("Tab");
            assertThat(input.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(input.evaluate("node => node === document.activeElement"))
                    .isEqualTo(false);
            page.keyboard().press("Control+k");
            page.keyboard().press("ArrowDown");
            page.waitForSelector(".drop:not([hidden])");
            page.keyboard().press("ArrowDown");
            var wanted = page.locator("[aria-selected=true]").getAttribute("href");
            page.keyboard().press("Enter");
            page.waitForURL("**/" + wanted.replace("../", ""));
        }
    }

    @Test
    void theSlashCanBeSwitchedOffAndIsLeftAloneInFields() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, "search.html?q=pool");
            page.locator(".search input").focus();
            page.keyboard().press("End");
            page.keyboard().press("/");
            assertThat(page.locator(".search input").inputValue()).isEqualTo("pool/");
            page.locator("[data-search-slash]").uncheck();
            page = open(context, RECORD);
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
            page.keyboard().press("Meta+k");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORD, "search.html?q=pol+ledger", "search.html?q=connection+pool&status=accepted"})
    void openResultsHaveNoViolationOfAxeAndFitASmallPhone(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = wide(new Browser.NewContextOptions().setColorScheme(scheme))) {
                var page = open(context, path);
                if (path.equals(RECORD)) {
                    typed(page, "pool");
                    page.keyboard().press("ArrowDown");
                } else {
                    page.waitForSelector(".hits mark");
                }
                assertThat(violations(page)).isEmpty();
                page.setViewportSize(320, 640);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(320);
            }
        }
    }

    @Test
    void withoutScriptsEverythingIsInAListAndTheFormLeadsThere() {
        try (var context = wide(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = open(context, RECORD);
            page.locator(".search input").fill("pool");
            page.locator(".search input").press("Enter");
            page.waitForURL("**/search.html?q=pool");
            assertThat(page.locator("[data-search-results] a[href^=adr]").count())
                    .isGreaterThan(20);
            assertThat(page.locator("[data-search-facets]").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "constructor",
                "__proto__",
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"'`\\",
                "a.b*c+(d)[e]{f}|g^h$ -",
                "🚀 👩‍💻 pool",
                "مرحبا بالعالم",
                "\u202Epool"
            })
    void whateverIsTypedIsAnswered(String typed) {
        try (var context = wide(new Browser.NewContextOptions())) {
            var noise = new ArrayList<String>();
            var page = open(context, "search.html", noise);
            page.locator(".search input").fill(typed.repeat(typed.startsWith("🚀") ? 600 : 1));
            page.waitForCondition(
                    () -> !page.locator("[data-search-count]").textContent().isEmpty());
            page.locator(".search input").press("Enter");
            assertThat(noise).isEmpty();
            assertThat(page.locator("[data-search-results] script, [data-search-results] img")
                            .count())
                    .isZero();
        }
    }
}
