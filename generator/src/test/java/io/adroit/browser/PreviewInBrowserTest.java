package io.adroit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes with the preview open beside the editor. */
@TestInstance(Lifecycle.PER_CLASS)
class PreviewInBrowserTest {
    private static final String PAGE = "adr/0001-use-a-pool.html";

    @TempDir
    Path root;

    private Chromium chromium;
    private OpenPreview preview;
    private Page page;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void look() throws Exception {
        write("first");
        preview = new OpenPreview(
                root, Map.of("sources", "adr", "git", "false", "sourceUrl", "vscode://file" + root + "/{path}:{line}"));
        page = chromium.browser().newPage();
        page.navigate(preview.page(PAGE));
    }

    @AfterEach
    void end() {
        page.close();
        preview.close();
    }

    private void write(String word) throws Exception {
        Files.createDirectories(root.resolve("adr"));
        Files.writeString(
                root.resolve("adr/0001-use-a-pool.md"),
                "# 1. Use a pool\n\n## Status\n\nAccepted\n\n## Context\n\n" + "A sentence among many.\n\n".repeat(80)
                        + "The word is " + word + ".\n\n## Decision\n\nWe keep a pool.\n");
    }

    @Test
    void thePageIsNewAndKeepsItsPlace() throws Exception {
        page.evaluate("scrollTo(0, 1200)");
        write("quokka");
        assertThat(page.getByText("The word is quokka.")).isVisible();
        page.waitForFunction("scrollY === 1200");
    }

    @Test
    void aFailureIsSaidOnThePageAndGoneWhenItIsMended() throws Exception {
        var box = page.locator("[data-preview-problem]");
        Files.writeString(root.resolve("adroit.yml"), "siteName: [\n");
        assertThat(box).containsText("adroit.yml");
        assertThat(page.getByText("The word is first.")).isVisible();
        Files.writeString(root.resolve("adroit.yml"), "siteName: Mended\n");
        assertThat(page.getByText("Mended").first()).isVisible();
        assertThat(box).hasCount(0);
    }

    @Test
    void aRecordThatHasGoneIsNotShownAnyLonger() throws Exception {
        Files.writeString(
                root.resolve("adr/0002-other.md"), "# 2. Other\n\n## Status\n\nAccepted\n\n## Decision\n\nWe do.\n");
        Files.delete(root.resolve("adr/0001-use-a-pool.md"));
        assertThat(page.getByText("The word is first.")).hasCount(0);
    }

    @Test
    void theSourceOpensInTheEditor() {
        assertThat(page.locator("a[href^='vscode://file" + root + "/adr/0001-use-a-pool.md:']")
                        .count())
                .isPositive();
    }
}
