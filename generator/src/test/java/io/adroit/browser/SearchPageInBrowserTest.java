package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.adroit.laws.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of results: the question in the address, facets, slips, dates, and what a reader sees when the site changed meanwhile or cannot be read. */
class SearchPageInBrowserTest extends SampleInBrowser {
    private static final String OLD = "The site has changed since this page was loaded. Load the page again";
    private static final String BROKEN = "The search could not be read. Load the page again";

    @Test
    void aQuestionInTheAddressIsAnsweredAndTheRecordMarksIt() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, "search.html?q=connection%20pool");
            page.waitForSelector(".hits mark");
            assertThat(page.locator("[data-search-count]").textContent()).matches("\\d+ decisions, \\d terms?");
            assertThat(page.locator("section h2").allTextContents()).containsExactly("In plain words", "Decisions");
            page.locator(".hits h3 a").first().click();
            page.waitForURL("**/adr/*?hl=*");
            page.waitForCondition(
                    () -> page.evaluate("CSS.highlights.has('found')").equals(true));
            assertThat((int) page.evaluate("CSS.highlights.get('found').size")).isPositive();
        }
    }

    @Test
    void facetsNarrowKeepTheFocusAndStandInTheAddress() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, "search.html?q=ledger");
            page.waitForSelector("[data-search-facets] input");
            assertThat(page.locator("fieldset:has([name=tag]) label").allTextContents())
                    .isNotEmpty()
                    .allMatch(topic -> Character.isLowerCase(topic.charAt(0)), "as the records write it");
            int all = page.locator(".hits li").count();
            var box = page.locator("[data-search-facets] input[value=superseded]");
            box.check();
            page.waitForCondition(() -> page.locator(".hits li").count() < all);
            assertThat(page.url()).contains("status=superseded");
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("superseded");
            page.reload();
            page.waitForSelector(".hits li");
            assertThat(page.locator(".hits .status").allTextContents()).containsOnly("Superseded");
        }
    }

    @Test
    void aSlipIsMendedAndTheWordAsTypedIsOneClickAway() {
        try (var context = wide(new Browser.NewContextOptions())) {
            var page = open(context, "search.html?q=conection");
            page.waitForSelector("[data-search-results] p.after-s");
            assertThat(page.locator("[data-search-results] p.after-s").textContent())
                    .matches("No decision says conection\\. Showing connections?\\. Search for conection instead");
            page.locator("[data-search-results] p.after-s a").click();
            page.waitForCondition(
                    () -> page.locator("[data-search-count]").textContent().startsWith("Nothing"));
        }
    }

    @Test
    void datesStandAsOnAllOtherPages() {
        try (var context = wide(new Browser.NewContextOptions().setLocale("en-US"))) {
            var page = open(context, "search.html?q=ledger");
            page.waitForSelector(".hits time");
            var found = page.locator(".hits time").first();
            var shown = found.textContent();
            var iso = found.getAttribute("datetime");
            page.navigate(url("adr/index.html"));
            assertThat(page.locator("time[datetime='" + iso + "']").first().textContent())
                    .isEqualTo(shown);
        }
    }

    @Test
    void datesStandInTheLanguageOfTheInterface(@TempDir Path root) throws IOException {
        var records = Files.createDirectories(root.resolve("adr"));
        Files.writeString(records.resolve("0001-a.md"), "# 1. Ledger\n\n- Status: accepted\n- Date: 2025-03-09\n");
        BuiltSite.of(root, List.of(records), List.of(), root.resolve("site"), "de");
        try (var context = wide(new Browser.NewContextOptions().setLocale("en-US"))) {
            var page = context.newPage();
            page.navigate("file://" + root.resolve("site/search.html").toAbsolutePath() + "?q=ledger");
            page.waitForSelector(".hits time");
            assertThat(page.locator(".hits time").textContent()).isEqualTo("9. März 2025");
        }
    }

    /** Puts another version, as that of an older build, into so many answers. */
    private static List<String> older(BrowserContext context, String files, String version, int times) {
        var asked = new ArrayList<String>();
        context.route(files, route -> {
            asked.add(route.request().url());
            if (asked.size() > times) {
                route.resume();
                return;
            }
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replaceAll(version, "$100000000\"")));
        });
        return asked;
    }

    private static List<String> olderPages(BrowserContext context, int times) {
        return older(context, "**/*.html*", "(data-search=\")\\w+\"", times);
    }

    private static Locator note(Page page) {
        return page.locator("p:has(> button)");
    }

    @Test
    void aPageOfAnOlderBuildLoadsItselfOnceMore() throws IOException {
        try (var server = new StrictServer(folder, "/");
                var context = wide(new Browser.NewContextOptions())) {
            var asked = olderPages(context, 1);
            var page = context.newPage();
            page.navigate(server.address() + "search.html?q=ledger&status=superseded");
            page.waitForSelector(".hits mark");
            assertThat(asked).hasSize(2);
            assertThat(page.url()).endsWith("?q=ledger&status=superseded");
            assertThat(note(page).count()).isZero();
        }
    }

    @Test
    void aPageThatStaysOldAnswersAndSaysSo() throws IOException {
        try (var server = new StrictServer(folder, "/");
                var context = wide(new Browser.NewContextOptions())) {
            context.addInitScript("for (const name of ['localStorage', 'sessionStorage'])"
                    + " Object.defineProperty(window, name, { get() { throw Error('refused'); } });");
            var asked = olderPages(context, 9);
            var page = context.newPage();
            page.navigate(server.address() + "search.html?q=ledger");
            page.waitForSelector(".hits mark");
            assertThat(note(page).textContent()).isEqualTo(OLD);
            assertThat(asked).hasSize(2);
            page.locator(".search input").fill("pool");
            page.waitForURL("**/search.html?q=pool");
            assertThat(asked).hasSize(2);
            note(page).locator("button").click();
            page.waitForCondition(() -> asked.size() == 3);
        }
    }

    @Test
    void inTheHeadAPageOfAnOlderBuildAnswersAndKeepsWhatWasTyped() throws IOException {
        try (var server = new StrictServer(folder, "/");
                var context = wide(new Browser.NewContextOptions())) {
            var asked = olderPages(context, 1);
            var page = context.newPage();
            page.navigate(server.address() + RECORD);
            var input = typed(page, "pool");
            assertThat(input.inputValue()).isEqualTo("pool");
            assertThat(page.locator(".drop mark").count()).isPositive();
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void aRootOfAnOlderBuildIsAskedForOnceMorePastTheCache() throws IOException {
        try (var server = new StrictServer(folder, "/");
                var context = wide(new Browser.NewContextOptions())) {
            var roots = older(context, "**/search/root.js*", "(v:\")\\w+\"", 1);
            var page = context.newPage();
            page.navigate(server.address() + "search.html?q=ledger");
            page.waitForSelector(".hits mark");
            assertThat(roots).hasSize(2).doesNotHaveDuplicates();
            assertThat(note(page).count()).isZero();
        }
    }

    @Test
    void aSearchThatCannotBeReadSaysSo() {
        try (var context = wide(new Browser.NewContextOptions())) {
            context.route("**/search/i/*", Route::abort);
            var page = open(context, "search.html?q=ledger");
            page.waitForCondition(() -> note(page).count() == 1);
            assertThat(note(page).textContent()).isEqualTo(BROKEN);
            assertThat(page.locator("[data-search-results] a[href^=adr]").count())
                    .isGreaterThan(20);
            page.navigate(url(RECORD));
            page.keyboard().press("/");
            page.keyboard().type("pool");
            page.waitForCondition(() -> note(page).isVisible());
            assertThat(note(page).textContent()).isEqualTo(BROKEN);
        }
    }

    @Test
    void wordsOfAnotherBuildAreNotTakenForThoseOfThisOne() throws IOException {
        var first = Files.readString(folder.resolve("search/i/0.js"));
        try (var context = wide(new Browser.NewContextOptions())) {
            context.route(
                    "**/search/i/*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody(first.replaceFirst(
                                    "s\\(0", "s(" + route.request().url().replaceAll(".*/(\\d+)\\.js.*", "$1")))));
            var page = open(context, "search.html?q=ledger");
            page.waitForCondition(() -> note(page).count() == 1);
            assertThat(note(page).textContent()).isEqualTo(BROKEN);
        }
    }
}
