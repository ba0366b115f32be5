package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.adroit.CheckRun.Outcome;
import io.adroit.CheckRun.Wish;
import io.adroit.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRunTest {
    private static final String RECORD = """
            # %d. Use a pool

            Date: 2026-01-02

            ## Status

            %s

            ## Context

            Opening a line takes long.

            ## Decision

            We will keep ten open, because opening one takes longer than asking.

            ## Consequences

            Good: it is fast. Bad: leaks show late.
            """;

    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        record(1, "Superseded by [2](0002-none.md)");
    }

    @Test
    void aRecordThatIsNotCommittedYetLiesNotInTheFutureOfTheNewestCommit() throws Exception {
        record(1, "Accepted");
        commit();
        record(2, "Accepted");
        var begun = root.resolve("docs/adr/0002-use-a-pool.md");
        Files.writeString(begun, Files.readString(begun).replace("2026-01-02", "2099-02-01"));
        assertThat(rules(Map.of())).doesNotContain("date-future");
        assertThat(rules(Map.of("asOf", "2099-01-31"))).contains("date-future");
    }

    private List<String> rules(Map<String, String> parameters) throws IOException {
        return run(parameters, wish()).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aBrokenLinkFailsTheBuild() throws IOException {
        var outcome = run(Map.of(), wish());
        assertThat(outcome.passes()).isFalse();
        assertThat(outcome.records()).isEqualTo(1);
        assertThat(outcome.failing()).isNotEmpty().allMatch(finding -> finding.line() == 7);
        assertThat(outcome.written()).isEmpty();
    }

    @Test
    void whatIsAcceptedNoLongerFailsAndWhatIsNewDoes() throws IOException {
        var kept = Map.of("baseline", "accepted.txt");
        assertThat(run(kept, new Wish(List.of(), root, "write", "")).passes()).isTrue();
        var again = run(kept, wish());
        assertThat(again.passes()).isTrue();
        assertThat(again.accepted()).isPositive();
        assertThat(again.findings()).as("what is accepted is not told").isEmpty();
        record(2, "Superseded by [9](0009-none.md)");
        var outcome = run(kept, wish());
        assertThat(outcome.passes()).isFalse();
        assertThat(outcome.findings()).extracting(Finding::file).containsOnly("docs/adr/0002-use-a-pool.md");
        assertThat(outcome.failing()).isNotEmpty();
    }

    @Test
    void whatIsMendedIsForgotten() throws IOException {
        var kept = Map.of("baseline", "accepted.txt");
        run(kept, new Wish(List.of(), root, "write", ""));
        assertThat(root.resolve("accepted.txt")).content().contains("0001-use-a-pool.md");
        record(1, "Accepted");
        run(kept, new Wish(List.of(), root, "shrink", ""));
        assertThat(root.resolve("accepted.txt")).content().doesNotContain("0002-none.md");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "failOn=none, true",
        "failOn=error, false",
        "failOn=error maxAllowedViolations=2, true",
        "failOn=error maxAllowedViolations=1, false",
        "severities=link-broken=warning;link-dangling=info, true",
        "severities=link-broken=warning;link-dangling=info failOn=warning, false",
        "severities=link-broken=warning;link-dangling=off profile=strict, false",
        "profile=advisory, true",
        "profile=legacy, true",
        "profile=legacy strictFrom=2026-01-02, false",
        "profile=legacy strictFrom=2026-01-03, true"
    })
    void theTeamDecidesWhatFails(String given, boolean passes) throws IOException {
        var parameters = new TreeMap<String, String>();
        for (var one : given.split(" ")) {
            parameters.put(
                    one.substring(0, one.indexOf('=')),
                    one.substring(one.indexOf('=') + 1).replace(';', ','));
        }
        assertThat(run(parameters, wish()).passes()).isEqualTo(passes);
    }

    @Test
    void aCommitThatIsNotThereIsNamedBeforeAnyWork() throws Exception {
        commit();
        assertThatThrownBy(() -> run(Map.of("ratchetFrom", "nowhere"), wish()))
                .hasMessageStartingWith("Git knows no commit \"nowhere\" in ")
                .hasMessageEndingWith("Fetch it, or name a branch, tag or commit that git log shows.");
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        var folder = root.resolve("reports");
        var formats = List.of("sarif", "junit", "checkstyle", "json", "github");
        var outcome = run(Map.of(), new Wish(formats, folder, "", ""));
        assertThat(outcome.written())
                .containsExactlyInAnyOrder(
                        folder.resolve("adroit.sarif"),
                        folder.resolve("TEST-adroit.xml"),
                        folder.resolve("adroit-checkstyle.xml"),
                        folder.resolve("adroit-findings.json"),
                        folder.resolve("adroit-annotations.txt"))
                .allSatisfy(file -> assertThat(file).content().contains("0001-use-a-pool.md"));
    }

    @Test
    void onlyWhatChangedSinceACommitFails() throws Exception {
        commit();
        var ratchet = Map.of("ratchetFrom", "HEAD");
        assertThat(run(ratchet, wish()).passes()).isTrue();
        record(2, "Superseded by [9](0009-none.md)");
        assertThat(run(ratchet, wish()).failing())
                .extracting(Finding::file)
                .containsOnly("docs/adr/0002-use-a-pool.md");
    }

    @Test
    void aPullRequestIsToldWhatChanges() throws Exception {
        commit();
        record(1, "Accepted");
        record(2, "Proposed");
        var second = root.resolve("docs/adr/0002-use-a-pool.md");
        Files.writeString(
                second, Files.readString(second).replace("Opening", "The KMS is slow. We ask the KMS often. Opening"));
        run(Map.of("failOn", "none"), new Wish(List.of(), root.resolve("reports"), "", "HEAD"));
        assertThat(root.resolve("reports/adroit-pull-request.md"))
                .content()
                .contains("### New\n\n- **Use a pool** (`docs/adr/0002-use-a-pool.md`), proposed")
                .contains(
                        "### Changed standing\n\n- **Use a pool** (`docs/adr/0001-use-a-pool.md`): superseded → accepted")
                .contains("term: KMS", "We ask the KMS often.", "### New findings", "(stale-proposed)");
    }

    @Test
    void aFormatThatIsNoneIsNamedWithThoseThatAre() throws IOException {
        var settings = settings(Map.of());
        assertThatThrownBy(() -> new CheckRun(new Adroit(), settings, new Wish(List.of("pdf"), root, "", "")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Parameter reports (adroit.reports) is \"pdf\". Use one of sarif, junit, checkstyle, json, github.");
    }

    @Test
    void aBaselineThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> run(Map.of("baseline", "none.txt"), wish()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Parameter baseline (adroit.baseline) is \"none.txt\". Name a file that exists, or make it with adroit.updateBaseline=write.");
    }

    private static Wish wish() {
        return new Wish(List.of(), Path.of("unused"), "", "");
    }

    private Outcome run(Map<String, String> given, Wish wish) throws IOException {
        return new CheckRun(new Adroit(), settings(given), wish).run();
    }

    private Settings settings(Map<String, String> given) throws IOException {
        var all = new TreeMap<>(given);
        all.put("sources", "docs/adr");
        return new SettingsReader(root, root.resolve("target/adroit")).read(all);
    }

    private void record(int number, String status) throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        Files.writeString(root.resolve("docs/adr/000" + number + "-use-a-pool.md"), RECORD.formatted(number, status));
    }

    private void commit() throws Exception {
        assumeThat(git("init", "-q")).as("git is there").isZero();
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
    }

    private int git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(root.toFile()).start().waitFor();
    }
}
