package io.adroit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Pages on which a reader prepares: the sheet for a review, the path for somebody new; opened from disk without a network. */
class PreparingInBrowserTest extends SampleInBrowser {
    @Test
    void aReviewIsTheSameForWhomeverItsAddressIsSentTo() {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url("review.html?for=incident&with=" + RECORD));
            assertThat(page.locator("[data-sheet-of] a").textContent())
                    .isEqualTo("19. Put one pooler in front of the ledger");
            assertThat(page.locator("input[value=incident]").isChecked()).isTrue();
            page.locator("[data-pick]").fill("second region");
            assertThat(page.locator(".picks label").allTextContents())
                    .hasSize(2)
                    .anyMatch(text -> text.contains("Put one pooler"))
                    .anyMatch(text -> text.contains("Run the ledger in a second region"));
            page.locator(".picks label").last().click();
            assertThat(page.url()).contains("for=incident", "with=adr%2F0019", "with=adr%2F0029");
            var sheet = page.locator("[data-sheet]").innerText();
            page.reload();
            assertThat(page.locator("[data-sheet]").innerText()).isEqualTo(sheet);
        }
    }

    @Test
    void aReviewIsPreparedFromTheRecordsChosen() {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url("review.html"));
            page.locator("input[name=with]").first().check();
            page.locator("input[value=estimation]").check();
            assertThat(page.locator("[data-sheet-title]").textContent()).endsWith("questions for one decision");
            assertThat(page.url()).contains("for=estimation", "with=adr");
            assertThat(page.locator(".checks label").count()).isGreaterThan(4);
        }
    }

    @Test
    void aSheetTellsAnAnswerFromANonAnswerAndLeadsBackToItsRecords() {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url("review.html?with=" + RECORD));
            var question =
                    page.locator(".checks li", new Page.LocatorOptions().setHasText("When did we last practise it"));
            assertThat(question.locator(".why").textContent()).isEqualTo("19: from failover");
            assertThat(question.locator(".why a").getAttribute("href")).isEqualTo(RECORD);
            assertThat(question.locator(".answers").isVisible()).isFalse();
            question.locator("summary").click();
            assertThat(question.locator(".answers").innerText())
                    .contains("Good answer", "Non-answer", "It is automatic.");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".checks .answers").all()).isNotEmpty().allMatch(answers -> answers.isVisible());
            assertThat(page.locator(".pick").isVisible()).isFalse();
        }
    }

    @Test
    void aSheetIsCopiedAsMarkdownAndAsPlainText() {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url("review.html?for=estimation&with=" + RECORD));
            page.evaluate(
                    "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
            page.locator("[data-copy-review=markdown]").click();
            assertThat((String) page.evaluate("window.copied"))
                    .startsWith("# ")
                    .contains(
                            "19. Put one pooler in front of the ledger",
                            "?for=estimation&with=adr",
                            "\n## ",
                            "\n- [ ] ");
            page.locator("[data-copy-review=plain]").click();
            assertThat((String) page.evaluate("window.copied"))
                    .contains("\n[ ] ", "(19: ")
                    .doesNotContain("# ", "- [ ]");
        }
    }

    @Test
    void aTermThatIsKnownGoesQuietOnEveryPage() {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url("learn.html"));
            for (var box : page.locator("[data-know]").all()) {
                box.check();
            }
            assertThat(page.locator("[data-known]").first().textContent()).isNotEqualTo("0");
            page.navigate(url(RECORD));
            assertThat(page.locator("a.term[data-known]").count()).isGreaterThan(0);
        }
    }

    @Test
    void whatIsKnownIsCountedAndCanBeTakenAway() throws IOException {
        try (var context = context(options())) {
            var page = context.newPage();
            page.navigate(url(RECORD));
            assertThat(page.locator("[data-you-know]").isVisible()).isFalse();
            page.navigate(url("learn.html"));
            page.locator("[data-know=failover]").check();
            page.locator("[data-know=pooler]").check();
            assertThat(page.locator("span[data-known]").textContent()).isEqualTo("2");
            var file =
                    page.waitForDownload(() -> page.locator("[data-known-save]").click());
            assertThat(Files.readString(file.path())).isEqualTo("failover\npooler\n");
            page.navigate(url(RECORD));
            assertThat(page.locator("[data-you-know]").textContent()).startsWith("You know 2 of these ");
            assertThat(page.locator(".defs [data-known]").count()).isEqualTo(2);
            page.navigate(url("learn.html"));
            page.locator("[data-known-clear]").click();
            page.navigate(url(RECORD));
            assertThat(page.locator("[data-you-know]").isVisible()).isFalse();
        }
    }
}
