package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.adroit.Adroit;
import io.adroit.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of more than 1,000 rows, which are split over pages: narrowing still sees all of them. */
class LongListsInBrowserTest {
    private static final int MANY = 1_100;

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void build() throws IOException {
        chromium = Chromium.open();
        var records = Files.createDirectories(folder.resolve("docs/adr"));
        var entries = Files.createDirectories(folder.resolve("glossary"));
        for (int i = 1; i <= MANY; i++) {
            Files.writeString(records.resolve(String.format("%04d-choose-way-%d.md", i, i)), """
                    # %d. Choose way %d

                    Date: %d-03-04

                    ## Status

                    %s

                    ## Decision

                    We will go way %d.
                    """.formatted(
                            i, i, 2016 + i % 10, i % 100 == 0 ? "Rejected" : "Accepted", i));
            char letter = (char) ('a' + i % 20);
            Files.writeString(
                    entries.resolve("e" + i + ".md"),
                    "---\nterm: %sword%d\ncategory: %s\n---\nThe thing called %d.\n"
                            .formatted(letter, i, i % 50 == 0 ? "rare" : "usual", i));
        }
        new Adroit().generate(Settings.of(folder, folder.resolve("site")));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page open(String path, ArrayList<String> noise) {
        var page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setOffline(true))
                .newPage();
        page.onConsoleMessage(message -> noise.add(message.text()));
        page.onPageError(noise::add);
        page.navigate("file://" + folder.toAbsolutePath() + "/site/" + path);
        return page;
    }

    @Test
    void aFacetNarrowsAllRecordsNotOnlyThoseOfThePage() {
        var noise = new ArrayList<String>();
        try (var page = open("adr/index.html", noise)) {
            int here = page.locator("tr[data-row]").count();
            assertThat(here).isLessThan(MANY);
            var row = page.locator("tr[data-row]").first().innerHTML();
            page.locator(".facets input[value=rejected]").check();
            page.waitForCondition(() -> "11".equals(page.locator("[data-count]").textContent()));
            assertThat(page.locator("tr[data-row]").count()).isEqualTo(11);
            assertThat(page.locator("tr[data-row]").first().getAttribute("data-status"))
                    .isEqualTo("rejected");
            assertThat(page.locator("[data-parts]").isVisible()).isFalse();
            page.locator(".facets input[value=rejected]").uncheck();
            assertThat(page.locator("tr[data-row]").count()).isEqualTo(here);
            page.locator("[data-order]").selectOption("number");
            page.waitForCondition(
                    () -> page.locator("tr[data-row] .no").first().textContent().equals("1100"));
            assertThat(page.locator("tr[data-row]").count()).isEqualTo(1_000);
            page.locator(".facets input[value='2025']").check();
            page.locator("[data-order]").selectOption("");
            assertThat(page.locator("tr[data-row]").first().innerHTML()).isEqualTo(row);
            assertThat(noise).isEmpty();
        }
    }

    @Test
    void aWordAndACategoryNarrowAllEntriesNotOnlyThoseOfTheLetter() {
        var noise = new ArrayList<String>();
        try (var page = open("glossary/index.html", noise)) {
            page.locator("[data-narrow]").fill("bword1081");
            page.waitForSelector(".az dt a:visible >> text=bword1081");
            assertThat(page.locator(".az dt:visible").count()).isEqualTo(1);
            page.locator("[data-narrow]").fill("");
            page.locator("button[data-category=rare]").click();
            assertThat(page.locator(".az dt:visible").count()).isEqualTo(MANY / 50);
            page.locator(".az dt a:visible").first().click();
            page.waitForURL("**/glossary/e*.html");
            assertThat(noise).isEmpty();
        }
    }
}
