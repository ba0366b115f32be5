package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adroit.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader's browser loads for a first question, in bytes as a server with gzip sends them. */
class PayloadTest {
    private static final List<String> QUESTIONS = List.of(
            "database",
            "what happens if a service goes down",
            "scaling the cluster",
            "why kubernetes",
            "logging",
            "single sign on",
            "terraform state",
            "email notifications",
            "feature flags",
            "container image scanning",
            "dns",
            "load balancer",
            "frontend framework",
            "backup and restore",
            "authentication",
            "search index",
            "deployment pipeline",
            "reduce cost",
            "file uploads",
            "analytics");

    @Test
    void hundredRecordsCostFourteenThousandBytes() {
        check(100, 14_000);
    }

    @Tag("long")
    @Test
    void thousandRecordsCostTwentyEightThousandBytes() {
        var pages = check(1_000, 28_000);
        assertTrue(gzipped(pages.get("search/root.js")) <= 4_000, "root at 1,000 records");
    }

    @Tag("long")
    @Test
    void tenThousandRecordsCostSixtyTwoThousandBytes() {
        check(10_000, 62_000);
    }

    private static Map<String, Page> check(int records, int budget) {
        var files = new SearchFilesBuilder(MadeCorpus.documents(records, 455))
                .build()
                .pages();
        var pages = files.stream().collect(Collectors.toMap(Page::path, Function.identity()));
        var site = new SearchSite(files);
        var costs = new ArrayList<Integer>();
        for (var question : QUESTIONS) {
            try (var client = new Client(files)) {
                client.search(question, SearchOptions.STANDARD.limit(5));
                costs.add(client.loaded().stream()
                        .mapToInt(path -> gzipped(pages.get(path)))
                        .sum());
            }
        }
        costs.sort(null);
        int median = (costs.get(9) + costs.get(10)) / 2;
        System.out.println(records + " records: " + costs.get(0) + " / " + median + " / " + costs.get(19)
                + " bytes, root " + gzipped(pages.get("search/root.js")));
        assertTrue(median <= budget, "median " + median + " of " + costs);
        pages.values().stream()
                .filter(page -> page.path().startsWith("search/i/"))
                .forEach(page -> {
                    int k = Integer.parseInt(page.path().replaceAll("\\D", ""));
                    boolean oneTerm = Decoded.postings(site, k, records).size() == 1;
                    assertTrue(oneTerm || gzipped(page) <= 6_000, page.path());
                });
        return pages;
    }

    private static int gzipped(Page page) {
        try {
            return ClientSizeTest.gzipped(page.content().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
