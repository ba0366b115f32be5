package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.CheckSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PullRequestReportTest {
    private static final String TAIL =
            "\n## Context\n\nOrders are kept in files, and this is not what we want for the team.\n\n## Decision\n\nWe will use it, because it is there.\n\n## Consequences\n\n- It must be looked after.\n";

    private static Examination examine(Map<String, String> files) {
        return Bench.examine(files, CheckSettings.STANDARD);
    }

    @Test
    void tellsOfDecisionsStandingsWordsAndFindings() {
        var before =
                examine(Map.of("adr/0001-a.md", "# 1. Use *A*\n\nDate: 2026-01-02\n\n## Status\n\nProposed\n" + TAIL));
        var after = examine(Map.of(
                "adr/0001-a.md", "# 1. Use *A*\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n" + TAIL,
                "adr/0002-b.md", "# 2. Use B\n\nDate: 2026-01-03\n" + TAIL.replace("files", "files below the RTO")));
        assertThat(PullRequestReport.of(before, after)).isEqualTo("""
                        ## Decisions in this change

                        ### New

                        - **Use B** (`adr/0002-b.md`), unknown
                          > We will use it, because it is there.

                        ### Changed standing

                        - **Use A** (`adr/0001-a.md`): proposed → accepted

                        ### Changed text

                        - **Use A** (`adr/0001-a.md`), accepted
                          > We will use it, because it is there.

                        ### New words without an entry

                        **RTO**, 1 time in 1 record:

                        > Orders are kept in files below the RTO, and this is not what we want for the team. (`adr/0002-b.md:7`)

                        ```markdown
                        ---
                        term: RTO
                        ---
                        Say here in one plain sentence what it is.

                        <!-- Where it stands today:
                        adr/0002-b.md:7: Orders are kept in files below the RTO, and this is not what we want for the team.
                        -->
                        ```

                        ### New findings

                        - warning `adr/0002-b.md:1` The record states no status. Add a line such as "Status: accepted". (status-missing)
                        """);
    }

    @Test
    void saysSoWhenNothingChanges() {
        var same = examine(Map.of("adr/0001-a.md", "# 1. Use A\n" + TAIL));
        assertThat(PullRequestReport.of(same, same))
                .isEqualTo("## Decisions in this change\n\nNo decision, word or finding changes.\n");
    }
}
