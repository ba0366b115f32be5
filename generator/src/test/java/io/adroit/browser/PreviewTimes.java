package io.adroit.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;

/** From a saved record to its page in Chromium, in milliseconds: {@code PreviewTimes ROOT RECORD PAGE TIMES}; the record is appended to. */
final class PreviewTimes {
    private PreviewTimes() {}

    public static void main(String[] words) throws Exception {
        var root = Path.of(words[0]).toAbsolutePath();
        try (var chromium = Chromium.open();
                var preview = new OpenPreview(root, Map.of())) {
            var page = chromium.browser().newPage();
            page.navigate(preview.page(words[2]));
            var times = new ArrayList<Long>();
            for (int edit = 1; edit <= Integer.parseInt(words[3]); edit++) {
                times.add(edit(page, root.resolve(words[1]), edit));
            }
            Collections.sort(times);
            System.out.println(times + " ms; median " + times.get(times.size() / 2) + " ms");
        }
    }

    private static long edit(Page page, Path record, int edit) throws Exception {
        page.waitForTimeout(6000); // what follows an edit is not measured with the next one
        var word = "quokka" + edit;
        long start = System.nanoTime();
        Files.writeString(record, "\nThe word is " + word + ".\n", StandardOpenOption.APPEND);
        page.waitForFunction(
                "word => document.body.textContent.includes(word)",
                word,
                new Page.WaitForFunctionOptions().setPollingInterval(5));
        return (System.nanoTime() - start) / 1_000_000;
    }
}
