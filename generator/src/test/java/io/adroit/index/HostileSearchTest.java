package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.adroit.index.SearchDocument.Facts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed and whatever records say, both searches answer, and answer alike. */
@Timeout(60)
class HostileSearchTest {
    private static final List<String> TEXTS = List.of(
            "constructor",
            "__proto__",
            "hasOwnProperty toString valueOf",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"quotes\" 'and' \\backslash\\ `ticks`",
            "emoji 🚀 launch 👩‍💻 ⚡️",
            "مرحبا بالعالم",
            "שלום עולם",
            "數據庫 連接池",
            "データベース",
            "हिन्दी शब्द",
            "C++ C# F# .NET ASP.NET node.js",
            "a.b*c+(d)[e]{f}|g^h$",
            "-minus --flag -",
            "\u0000\u0001\u2028\u2029 controls",
            "e\u0301cole École ÉCOLE",
            "İstanbul ıssız ΣΊΣΥΦΟΣ straße ﬁn",
            "\ud800 half a pair \udc00",
            "ran out of connections");

    private static LuceneSearcher lucene;
    private static Client client;

    @BeforeAll
    static void build() {
        var documents = new java.util.ArrayList<SearchDocument>();
        for (int i = 0; i < TEXTS.size(); i++) {
            var text = TEXTS.get(i);
            documents.add(new SearchDocument(
                    false,
                    "r" + i,
                    i + ".md",
                    "adr/r" + i + ".html",
                    text,
                    List.of(),
                    List.of(SearchDocument.HEADING + text, "Before " + text + " and after"),
                    "",
                    Map.of("t" + i, 2),
                    new Facts("accepted", false, "", "2024-01-01", "", List.of(whole(text)), "", text, "", "")));
        }
        for (int i = 0; i < TEXTS.size(); i++) {
            documents.add(new SearchDocument(
                    true,
                    "t" + i,
                    "",
                    "glossary/t" + i + ".html",
                    TEXTS.get(i),
                    List.of(TEXTS.get(i), "", "alias " + i),
                    List.of(),
                    TEXTS.get(i),
                    Map.of(),
                    Facts.of(TEXTS.get(i))));
        }
        var files = new SearchFilesBuilder(documents).build().pages();
        lucene = LuceneSearcher.open(files);
        client = new Client(files);
    }

    /** A reader of files never gives half a surrogate pair. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    static List<String> typed() {
        var typed = new java.util.ArrayList<>(TEXTS);
        typed.addAll(List.of(
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "-\"",
                "\"unclosed phrase",
                "-constructor",
                "a".repeat(10_000),
                "word ".repeat(2_000),
                "(".repeat(10_000),
                "\"".repeat(9_999),
                "-x ".repeat(3_000),
                "x\"y\"z",
                "constr",
                "alias",
                "連接",
                "\u202Eright to left"));
        return typed;
    }

    @ParameterizedTest
    @MethodSource
    void typed(String typed) {
        for (var options : List.of(SearchOptions.STANDARD, new SearchOptions(true, false, 10, Map.of()))) {
            assertEquals(Client.lines(lucene.search(typed, options)), client.search(typed, options));
        }
    }

    static List<String> readable() {
        return TEXTS.stream()
                .filter(text -> !new io.adroit.text.SearchText().folded(text).isEmpty())
                .filter(text -> !text.startsWith("-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void readable(String text) {
        var found = lucene.search(text.replace("\"", ""), SearchOptions.STANDARD);
        assertFalse(found.decisions().isEmpty());
        var doc = found.decisions().get(0).doc();
        var parts = client.await(
                "opened.search(" + Script.quoted(text.replace("\"", ""))
                        + ").then(function (hits) { return opened.snippet(" + doc
                        + "); }).then(function (found) { return found.parts.map(function (part) { return part[0]; }).join(''); })");
        assertEquals(found.decisions().get(0).snippet().text(), parts);
    }
}
