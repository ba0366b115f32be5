package io.adroit.index;

import io.adroit.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of the search, read back. */
final class SearchSite {
    private static final String LUCENE = "search/lucene/";
    private static final int FACTS = 9;

    private final Map<String, Page> pages;

    SearchSite(List<Page> files) {
        this.pages = files.stream().collect(Collectors.toMap(Page::path, Function.identity()));
    }

    /**
     * What a text file says of a document.
     *
     * @param facts id, address, number, title, date, topic, summary, successor, its address
     * @param lines paragraphs and headings
     */
    record Text(List<String> facts, List<String> lines) {
        String id() {
            return facts.get(0);
        }

        String url() {
            return facts.get(1);
        }

        String title() {
            return facts.get(3);
        }

        String summary() {
            return facts.get(6);
        }
    }

    /** Files of the Lucene index by name. */
    Map<String, byte[]> lucene() {
        var files = new TreeMap<String, byte[]>();
        pages.forEach((path, page) -> {
            if (path.startsWith(LUCENE)) {
                files.put(path.substring(LUCENE.length()), page.content().get());
            }
        });
        return files;
    }

    Text text(int doc) {
        var lines = List.of(texts("t/" + doc).get(0).split("\n", -1));
        return new Text(lines.subList(0, FACTS), lines.subList(FACTS, lines.size()));
    }

    /** Forms per entry: name, abbreviation or empty, aliases. */
    List<List<String>> forms() {
        return pages.containsKey("search/g.js")
                ? Arrays.stream(texts("g").get(0).split(";"))
                        .map(entry -> List.of(entry.split(",", -1)))
                        .toList()
                : List.of();
    }

    /** The words one may have meant, coded. */
    String spelling() {
        return texts("w").get(0);
    }

    /** The texts in a file's call. */
    List<String> texts(String name) {
        return List.of(Script.texts(call(name)));
    }

    boolean has(String name) {
        return pages.containsKey("search/" + name + ".js");
    }

    String call(String name) {
        var page = pages.get("search/" + name + ".js");
        if (page == null) {
            throw new IllegalStateException("search/" + name + ".js is missing; please report this as a bug.");
        }
        return new String(page.content().get(), StandardCharsets.UTF_8);
    }
}
