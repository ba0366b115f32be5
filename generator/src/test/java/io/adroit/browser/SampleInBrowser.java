package io.adroit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.adroit.laws.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The sample's site on a disk, and a Chromium to open it in. */
abstract class SampleInBrowser {
    static final String RECORD = "adr/0019-put-one-pooler-in-front-of-the-ledger.html";

    @TempDir
    static Path folder;

    static Chromium chromium;

    @BeforeAll
    static void build() throws IOException {
        chromium = Chromium.open();
        BuiltSite.sample(folder);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static String url(String path) {
        return "file://" + folder.toAbsolutePath() + "/" + path;
    }

    /** Without a network. */
    static BrowserContext context(Browser.NewContextOptions options) {
        var context = chromium.browser().newContext(options);
        context.setOffline(true);
        return context;
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    static BrowserContext wide(Browser.NewContextOptions options) {
        return chromium.browser().newContext(options.setViewportSize(1280, 900));
    }

    /** A page of the site; what it says on the console, and dialogs, are noted. */
    static Page open(BrowserContext context, String path, List<String> noise) {
        var page = context.newPage();
        page.onConsoleMessage(message -> noise.add(message.text()));
        page.onPageError(noise::add);
        page.onDialog(dialog -> noise.add("dialog " + dialog.message()));
        page.navigate(url(path));
        return page;
    }

    static Page open(BrowserContext context, String path) {
        return open(context, path, new ArrayList<>());
    }

    /** The field in the head, once what was typed there is answered. */
    static Locator typed(Page page, String question) {
        page.keyboard().press("/");
        page.keyboard().type(question);
        page.waitForSelector(".drop [role=option]");
        return page.locator(".search input");
    }

    /** What axe finds on a page, each with up to three elements it stands on. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
