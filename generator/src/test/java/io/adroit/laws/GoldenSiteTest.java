package io.adroit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample's site against {@code src/test/golden}: which pages there are, and the words of the pages people open most. {@code -Dgolden=approve} writes
 * what is made now; its diff is then reviewed like any other.
 */
class GoldenSiteTest {
    private static final Pattern HIDDEN =
            Pattern.compile("<(script|style|svg)[^>]*+>[^<]*+(?:<(?!/\\1)[^<]*+)*+</\\1>");
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|h[1-6]|li|tr|div|section|dt|dd|summary|blockquote|header|nav|footer|aside|form|label|br|caption|figure)\\b[^>]*+>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    @TempDir
    static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.sample(folder);
    }

    @AfterAll
    static void forget() {
        site = null;
    }

    @Test
    void theSampleHasThesePages() throws IOException {
        var pages = site.files().stream()
                .filter(path -> !path.startsWith("search/"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        compare("files.txt", pages);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "index.html",
                "adr/0007-give-each-service-its-own-connection-pool.html",
                "adr/0019-put-one-pooler-in-front-of-the-ledger.html",
                "glossary/connection-pool-exhaustion.html",
                "compare/connection-pool-exhaustion--memory-leak.html"
            })
    void thisPageHasTheseWords(String path) throws IOException {
        compare(path.replace('/', '_') + ".txt", words(site.pages().getOrDefault(path, "")));
    }

    /** What a reader reads, a line per block. */
    static String words(String html) {
        var body = html.substring(Math.max(html.indexOf("<body"), 0));
        var text = TAG.matcher(
                        BLOCK.matcher(HIDDEN.matcher(body).replaceAll("")).replaceAll("\n"))
                .replaceAll("");
        var plain = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return plain.lines()
                .map(line -> line.strip().replaceAll("\\s++", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void compare(String name, String made) throws IOException {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var golden = (Files.isDirectory(module.resolve("generator")) ? module.resolve("generator") : module)
                .resolve("src/test/golden")
                .resolve(name);
        if (System.getProperty("golden", "").equals("approve")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, made);
        }
        assertThat(golden).as("run with -Dgolden=approve, then review the diff").exists();
        assertThat(made)
                .as(name + "; if it is meant, run with -Dgolden=approve and review the diff")
                .isEqualTo(Files.readString(golden));
    }
}
