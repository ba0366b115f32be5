package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.adroit.Adroit;
import io.adroit.SettingsReader;
import io.adroit.laws.WrittenContentTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that the sample has no call for: every kind of Markdown, text from right to left, a word with two entries, a status that changed. */
class WrittenInBrowserTest {
    private static final String RECORD = "adr/0001-write-as-people-write.html";
    private static final String RIGHT_TO_LEFT = "adr/0002-right-to-left.html";

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        chromium = Chromium.open();
        var root = folder.resolve("library");
        try (var found = Files.walk(WrittenContentTest.written())) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var copy = root.resolve(
                        WrittenContentTest.written().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var record = root.resolve("adr/0001-write-as-people-write.md");
        var text = Files.readString(record);
        Files.writeString(record, text.replace("Accepted", "Proposed"));
        assumeThat(git(root, "init", "-q")).as("git is there").isZero();
        commit(root, "2025-02-01T09:00:00Z");
        Files.writeString(record, text);
        commit(root, "2025-02-03T09:00:00Z");
        var given =
                Map.of("sources", "adr", "glossary", "glossary", "repository", "https://github.com/example/library");
        new Adroit().generate(new SettingsReader(root, folder.resolve("site")).read(given));
    }

    private static void commit(Path root, String date) throws IOException, InterruptedException {
        git(root, "add", ".");
        assertThat(git(
                        root,
                        "-c",
                        "user.name=Ada",
                        "-c",
                        "user.email=a@b",
                        "commit",
                        "-q",
                        "-m",
                        "Write",
                        "--date",
                        date))
                .isZero();
    }

    private static int git(Path root, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page open(String path, boolean scripts) {
        var page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setOffline(true)
                        .setJavaScriptEnabled(scripts))
                .newPage();
        page.navigate("file://" + folder.toAbsolutePath() + "/site/" + path);
        return page;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {RECORD, RIGHT_TO_LEFT, "glossary/which/queue-job.html"})
    void eachIsSoundInLightAndDarkAndOnASmallPhone(String path) {
        SoundPage.check(chromium.browser(), folder.resolve("site"), path);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {RECORD, RIGHT_TO_LEFT, "glossary/which/queue-job.html"})
    void eachReadsWithoutScriptsAndOnPaper(String path) {
        try (var page = open(path, false)) {
            assertThat(page.locator(".needs-script").all()).noneMatch(node -> node.isVisible());
            assertThat(page.locator("h1").isVisible()).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".site-head").isVisible()).isFalse();
            assertThat(page.pdf()).hasSizeGreaterThan(5_000);
        }
    }

    @Test
    void whatAnAuthorCallsANoteOrAQuestionStaysInTheText() {
        try (var page = open(RECORD, true)) {
            var column = page.locator("#context").boundingBox();
            for (var box : page.locator(".admonition").all()) {
                assertThat(box.boundingBox().x).isEqualTo(column.x);
                assertThat(box.boundingBox().width).isEqualTo(column.width);
            }
            assertThat(page.locator(".admonition").count()).isEqualTo(4);
        }
    }

    @Test
    void columnsAlignAsTheirAuthorSays() {
        try (var page = open(RECORD, true)) {
            assertThat(aligned(page, "td[align=right]")).isEqualTo("right");
            assertThat(aligned(page, "td[align=center]")).isEqualTo("center");
        }
    }

    @Test
    void everyPointOfAListFromRightToLeftStandsAtItsBullet() {
        try (var page = open(RIGHT_TO_LEFT, true)) {
            assertThat(page.locator(".prose li").all())
                    .hasSize(3)
                    .allMatch(point -> "right".equals(point.evaluate("node => getComputedStyle(node).textAlign")));
            assertThat(aligned(page, ".prose td:last-child")).isEqualTo("right");
            assertThat(aligned(page, ".prose p")).isEqualTo("start");
        }
    }

    private static Object aligned(Page page, String css) {
        return page.locator(css).first().evaluate("node => getComputedStyle(node).textAlign");
    }

    @Test
    void aChangeOfStatusStandsInTheHistoryAndItsLineLeadsToTheSource() {
        try (var page = open(RECORD, true)) {
            assertThat(page.locator(".pairs").innerText())
                    .contains("Status changed", "Ada: from “Proposed” to “Accepted”");
            assertThat(page.locator(".said a").first().getAttribute("href"))
                    .isEqualTo(
                            "https://github.com/example/library/blob/HEAD/adr/0001-write-as-people-write.md?plain=1#L7");
        }
    }

    @Test
    void aWordWithTwoEntriesLeadsToBoth() {
        try (var page = open(RECORD, true)) {
            page.locator("a.term[href*='which/']").first().click();
            page.waitForURL("**/glossary/which/queue-job.html");
            assertThat(page.locator(".which h2").allTextContents()).containsExactly("queue", "worker");
            assertThat(page.locator("main").innerText()).contains("1. Write as people write");
        }
    }
}
