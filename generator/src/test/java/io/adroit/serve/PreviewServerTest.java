package io.adroit.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class PreviewServerTest {
    private static final Page HOME = Page.of(
            "index.html",
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\"></head><body>Home</body>");
    private static final Page BROKEN = new Page("broken.html", () -> {
        throw new IllegalStateException("no <template>");
    });
    private static final Snapshot SITE = Snapshot.of(Stream.of(
            HOME, BROKEN, Page.of("adr/index.html", "<body>Decisions</body>"), Page.of("adr/a b.txt", "plain")));

    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new PreviewServer(SITE, 0);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private String get(String path, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void aPageComesWithTheReloadingScriptAndLeaveToListen() throws IOException {
        assertThat(get("/", "localhost"))
                .startsWith("HTTP/1.1 200")
                .contains("default-src 'none'; connect-src 'self'; script-src 'self'")
                .containsPattern(
                        "(?s)Etag: \"([0-9a-f-]+)\".*<body>Home<script defer src=\"/_adroit/reload.js\" data-mark=\"\\1\"></script></body>$");
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "/adr/, localhost:8080, 200",
        "/adr/a%20b.txt, 127.0.0.1, 200",
        "/adr/index.html, [::1]:80, 200",
        "/nothing.html, localhost, 404",
        "/../secret.txt, localhost, 404",
        "/adr/%2e%2e/%2e%2e/secret.txt, localhost, 404",
        "/adr/%00, localhost, 404",
        "/broken.html, localhost, 500",
        "/, evil.example, 403",
        "/_adroit/events, evil.example, 403",
        "/, localhost.evil.example, 403"
    })
    void onlyTheSitesOwnFilesAreGivenAndOnlyToThisMachine(String path, String host, int status) throws IOException {
        assertThat(get(path, host)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void aPageThatCannotBeMadeSaysWhyAndStillFollowsChanges() throws IOException {
        assertThat(get("/broken.html", "localhost"))
                .contains("/broken.html could not be made: no &lt;template>")
                .contains("reload.js");
    }

    @Test
    void aTakenPortMeansTheNextOne() throws IOException {
        try (var second = new PreviewServer(SITE, server.address().getPort())) {
            assertThat(second.address().getPort())
                    .isGreaterThan(server.address().getPort());
        }
    }

    @Test
    void openPagesHearOfANewBuildAndOfAFailure() throws IOException {
        var connection = (HttpURLConnection)
                URI.create(server.address() + "_adroit/events").toURL().openConnection();
        try (var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: ready");
            assertThat(lines.readLine()).isEqualTo("data: ");
            assertThat(lines.readLine()).isEmpty();
            server.changed(SITE);
            assertThat(lines.readLine()).isEqualTo("event: changed");
            assertThat(lines.readLine()).isEqualTo("data: ");
            assertThat(lines.readLine()).isEmpty();
            server.failed("adroit.yml:1\nbad");
            assertThat(lines.readLine()).isEqualTo("event: failed");
            assertThat(lines.readLine()).isEqualTo("data: adroit.yml:1");
            assertThat(lines.readLine()).isEqualTo("data: bad");
            assertThat(lines.readLine()).isEmpty();
            server.completed(SITE);
            assertThat(lines.readLine()).as("what failed still has").isEqualTo("event: failed");
        }
    }

    @Test
    void thePreviewCanOnlyBeRead() throws IOException {
        var connection = (HttpURLConnection) server.address().toURL().openConnection();
        connection.setRequestMethod("DELETE");
        assertThat(connection.getResponseCode()).isEqualTo(405);
    }
}
