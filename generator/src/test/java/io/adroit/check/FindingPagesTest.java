package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules are their specification: each has a bad sample, what Adroit says of it word for word, and a good sample. {@code -Dpages=approve}
 * writes what is said into the pages; the diff is reviewed.
 */
class FindingPagesTest {
    private static final Path PAGES = Path.of("../docs/findings");
    /** Found while files are read; their samples are tested with the stage that reads them. */
    private static final Set<String> ON_DISK =
            Set.of("file-encoding", "file-shown-as-text", "file-unread", "git-shallow", "git-unreadable");

    private static final String SAID = "~~~~text\n";
    private static final String END = "~~~~\n";

    static Stream<String> rules() {
        return RuleCatalogue.all().stream().map(RuleCatalogue.Entry::id).filter(id -> !ON_DISK.contains(id));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysOfTheBadSampleWhatItsPageSays(String rule) throws IOException {
        var page = Files.readString(PAGES.resolve(rule + ".md"));
        var said = new StringBuilder();
        findings(rule, part(page, "## Bad\n"))
                .forEach(finding -> said.append(finding.toLine()).append('\n'));
        if ("approve".equals(System.getProperty("pages"))) {
            int from = page.indexOf(SAID) + SAID.length();
            Files.writeString(
                    PAGES.resolve(rule + ".md"),
                    page.substring(0, from) + said + page.substring(page.indexOf(END, from)));
        } else {
            assertThat(said.toString())
                    .isNotEmpty()
                    .isEqualTo(page.substring(
                            page.indexOf(SAID) + SAID.length(), page.indexOf(END, page.indexOf(SAID) + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysNothingOfTheGoodSample(String rule) throws IOException {
        var page = Files.readString(PAGES.resolve(rule + ".md"));
        assertThat(samples(part(page, "## Good\n"))).isNotEmpty();
        assertThat(findings(rule, part(page, "## Good\n"))).isEmpty();
    }

    @Test
    void everyRuleHasAPageThatBeginsWithItsLineAndEveryPageARule() throws IOException {
        try (var files = Files.list(PAGES)) {
            var pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
            assertThat(pages)
                    .isEqualTo(RuleCatalogue.all().stream()
                            .map(rule -> rule.id() + ".md")
                            .sorted()
                            .toList());
        }
        for (var rule : RuleCatalogue.all()) {
            assertThat(Files.readString(PAGES.resolve(rule.id() + ".md")))
                    .startsWith("# " + rule.id() + "\n\n" + rule.what() + " Standard profile: "
                            + rule.standard().label() + "; strict: "
                            + rule.strict().label() + ".\n")
                    .contains("## Why it matters", "## How to mend it")
                    .contains(rule.question());
        }
    }

    private static List<Finding> findings(String rule, String part) {
        var settings =
                new CheckSettings(CheckSettings.Profile.STANDARD, Map.of(rule, Severity.WARNING), "", "2026-11-25");
        return Bench.examine(samples(part), settings).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static String part(String page, String heading) {
        int from = page.indexOf(heading);
        int to = page.indexOf("Adroit says:", from);
        return from < 0 ? "" : to < 0 ? page.substring(from) : page.substring(from, to);
    }

    /** {@code `path`} on a line of its own, then the file in a block of four tildes. */
    private static Map<String, String> samples(String part) {
        var files = new LinkedHashMap<String, String>();
        var mark = "`\n\n~~~~markdown\n";
        for (int at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, at + 1)) {
            var path = part.substring(part.lastIndexOf('`', at - 1) + 1, at);
            int end = part.indexOf("\n" + END.strip(), at + mark.length());
            files.put(path, part.substring(at + mark.length(), end + 1));
        }
        return files;
    }
}
