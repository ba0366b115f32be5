package io.adroit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Takes pictures of pages: {@code Screenshots <site> <folder> <page>…}; each at 1280 and 375 pixels, light and dark, and as PDF. */
final class Screenshots {
    private Screenshots() {}

    public static void main(String[] arguments) {
        var site = Path.of(arguments[0]).toAbsolutePath();
        var into = Path.of(arguments[1]);
        try (var chromium = Chromium.open()) {
            for (var page : Arrays.asList(arguments).subList(2, arguments.length)) {
                for (int width : List.of(1280, 375)) {
                    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        shoot(chromium.browser(), site, page, width, scheme, into);
                    }
                }
            }
        }
    }

    private static void shoot(Browser browser, Path site, String path, int width, ColorScheme scheme, Path into) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            var page = context.newPage();
            page.navigate("file://" + site.resolve(path.split("\\?")[0])
                    + (path.contains("?") ? path.substring(path.indexOf('?')) : ""));
            page.waitForTimeout(400);
            var name = path.replaceAll("[^a-z0-9.-]+", "_") + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(into.resolve(name + ".png")));
            if (width == 1280 && scheme == ColorScheme.LIGHT) {
                page.pdf(new Page.PdfOptions().setPath(into.resolve(name + ".pdf")));
            }
        }
    }
}
