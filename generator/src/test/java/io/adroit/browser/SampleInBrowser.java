package io.adroit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.adroit.laws.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
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
