package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.adroit.Adroit;
import io.adroit.SettingsReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's record and the files beside it do when a reader opens them: nothing. The server names no kinds, so the browser guesses them. */
class HostileInBrowserTest {
    private static final String RUNS = "document.documentElement.setAttribute('data-ran', 'yes')";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>%s</svg>";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static HttpServer server;

    @BeforeAll
    static void build() throws IOException {
        chromium = Chromium.open();
        write("0001-a.md", """
                # <script>%1$s</script> Use a pool

                Status: accepted

                [page](p.html) [drawing](d.svg) ![drawing](d.svg) [script](s.js) [no end](noend) ![fine](fine.svg)

                ## Mermaid

                ## hljs

                <details id="adroit"><summary>open</summary>x</details> <a id="body" name="documentElement">x</a>

                ```mermaid
                %%%%{init: {"securityLevel": "loose", "htmlLabels": true, "secure": [], "themeCSS": ".node rect { opacity: 0.123 }"}}%%%%
                graph TD
                  A["<img src=x onerror=%1$s>"] --> B
                  click A "javascript:%1$s"
                ```
                """.formatted(RUNS));
        write("0002-b.md", "<!doctype html><script>" + RUNS + "</script>\n\nStatus: accepted\n");
        write("p.html", "<script>" + RUNS + "</script>");
        write("s.js", RUNS);
        write("noend", "<html><script>" + RUNS + "</script>");
        write("d.svg", SVG.formatted("<script>" + RUNS + "</script>"));
        write("fine.svg", SVG.formatted("<path d='M0 0h9'/>"));
        new Adroit()
                .generate(new SettingsReader(folder.resolve("library"), folder.resolve("site"))
                        .read(Map.of("sources", "adr", "git", "false")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var file = folder.resolve("site" + exchange.getRequestURI().getPath());
            var name = file.toString();
            if (name.endsWith(".html") || name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".svg")) {
                var kind = Files.probeContentType(file);
                exchange.getResponseHeaders().set("Content-Type", kind == null ? "text/javascript" : kind);
            }
            if (name.endsWith(".txt")) {
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
            }
            boolean there = Files.isRegularFile(file);
            exchange.sendResponseHeaders(there ? 200 : 404, 0);
            try (var out = exchange.getResponseBody()) {
                out.write(there ? Files.readAllBytes(file) : new byte[0]);
            }
        });
        server.start();
    }

    private static void write(String name, String text) throws IOException {
        var file = folder.resolve("library/adr").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    private static Page open(String path) {
        var page = chromium.browser().newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/" + path);
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "adr/0001-a.html",
                "adr/0001-a.md",
                "adr/0002-b.html",
                "adr/0002-b.md",
                "adr/index.html",
                "search.html?q=script",
                "review.html",
                "llms.txt",
                "data/decisions.json",
                "plain/adr/p.html.txt",
                "plain/adr/d.svg.txt",
                "plain/adr/s.js.txt",
                "plain/adr/noend.txt",
                "files/adr/fine.svg"
            })
    void nothingRuns(String path) {
        try (var page = open(path)) {
            assertThat(page.evaluate("document.documentElement.getAttribute('data-ran')"))
                    .isNull();
        }
    }

    @Test
    void filesThatCouldRunAreThereAsTextAlone() {
        assertThat(folder.resolve("site/files/adr/fine.svg")).exists();
        for (var name : new String[] {"p.html", "s.js", "noend", "d.svg"}) {
            assertThat(folder.resolve("site/files/adr/" + name)).doesNotExist();
        }
        try (var page = open("adr/0001-a.html")) {
            assertThat(page.locator("a[href$='/plain/adr/p.html.txt']").count()).isPositive();
            assertThat(page.locator("img[alt=drawing]").count()).isZero();
            assertThat(page.locator("img[alt=fine]").count()).isPositive();
        }
    }

    @Test
    void namesThatATextGivesItsPartsTakeNothingFromTheScripts() {
        try (var page = open("adr/0001-a.html")) {
            page.locator("input[type=search]").first().fill("pool");
            page.locator("[role=option]").first().waitFor();
            page.locator("pre.mermaid svg").waitFor();
            assertThat(page.locator("pre.mermaid style").textContent())
                    .isNotEmpty()
                    .doesNotContain("0.123");
        }
    }
}
