package io.adroit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, driven by the system's Node; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path node, Path chromium) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** Opens it. Where it is missing the test is skipped and says so; with {@code ADROIT_BROWSER=required} it fails instead. */
    static Chromium open() {
        var node = find("node");
        var chromium = find("chromium").or(() -> find("chromium-browser")).or(() -> find("google-chrome"));
        if (node.isEmpty() || chromium.isEmpty()) {
            var why = "Browser tests were skipped: there is no " + (node.isEmpty() ? "Node" : "Chromium")
                    + " on the path.";
            var wish = Optional.ofNullable(System.getenv("ADROIT_BROWSER"))
                    .orElse(System.getProperty("adroit.browser", ""));
            if (wish.equals("required")) {
                Assertions.fail(why + " ADROIT_BROWSER=required forbids that.");
            }
            Assumptions.abort(why);
        }
        return new Chromium(node.orElseThrow(), chromium.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> find(String command) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
