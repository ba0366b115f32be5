package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page: axe finds nothing in light and dark, the console is silent, nothing is asked of others, a small phone need not scroll sideways. */
final class SoundPage {
    private SoundPage() {}

    /** @param path of a page in the folder of a site, maybe with a query */
    static void check(Browser browser, Path site, String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            check(browser, site, path, scheme);
        }
    }

    private static void check(Browser browser, Path site, String path, ColorScheme scheme) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setOffline(true);
        try (var context = browser.newContext(options)) {
            var noise = new ArrayList<String>();
            var page = context.newPage();
            page.onConsoleMessage(message -> noise.add(message.text()));
            page.onPageError(noise::add);
            page.onRequest(request -> {
                if (!request.url().startsWith("file://" + site.toAbsolutePath())
                        && !request.url().startsWith("data:")) {
                    noise.add("request to " + request.url());
                }
            });
            page.navigate("file://" + site.toAbsolutePath() + "/" + path);
            page.waitForTimeout(150);
            assertThat(noise).isEmpty();
            assertThat(SampleInBrowser.violations(page)).isEmpty();
            page.setViewportSize(320, 640);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }
}
