package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.CheckSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixesTest {
    private static final String REST = "\n## Context\n\nFiles.\n\n## Decision\n\nWe will use it.\n";

    private static List<Fix> fixes(Map<String, String> files) {
        var seen = Bench.examine(files, CheckSettings.STANDARD);
        return Fixes.propose(seen.linked(), seen.findings());
    }

    @Test
    void aMisspeltStatusIsSpeltRight() {
        assertThat(fixes(Map.of(
                        "adr/0001-a.md",
                        "# 1. Use A\n\nDate: 2026-01-02\n\n## Status\n\nSuperceded by [2](0002-b.md)\n" + REST,
                        "adr/0002-b.md",
                        "# 2. Use B\n\nDate: 2026-01-03\n\n## Status\n\nAccepted\n\nSupersedes [1](0001-a.md)\n"
                                + REST)))
                .extracting(Fix::toDiff)
                .containsExactly("""
                        --- a/adr/0001-a.md
                        +++ b/adr/0001-a.md
                        @@ -4,7 +4,7 @@
                        \s
                         ## Status
                        \s
                        -Superceded by [2](0002-b.md)
                        +Superseded by [2](0002-b.md)
                        \s
                         ## Context
                        \s
                        """);
    }

    @Test
    void aDateIsWrittenAsYearMonthDay() {
        assertThat(fixes(Map.of("adr/0001-a.md", "# 1. Use A\n\nDate: 30/03/2026\n\n## Status\n\nAccepted\n" + REST)))
                .extracting(Fix::after)
                .singleElement()
                .asString()
                .startsWith("# 1. Use A\n\nDate: 2026-03-30\n\n## Status\n\nAccepted\n");
    }

    @Test
    void theRecordThatWasSupersededLearnsByWhat() {
        assertThat(fixes(Map.of(
                        "adr/0001-a.md", "---\nstatus: accepted\ndate: 2026-01-02\n---\n# Use A\n" + REST,
                        "adr/new/0002-b.md",
                                "# 2. Use B\n\nDate: 2026-01-03\n\n## Status\n\nAccepted\n\nSupersedes [1](../0001-a.md)\n"
                                        + REST)))
                .extracting(Fix::after)
                .singleElement()
                .asString()
                .startsWith("---\nstatus: \"superseded by [2. Use B](new/0002-b.md)\"\ndate: 2026-01-02\n---\n");
    }

    @Test
    void aLibraryWithoutFaultsIsLeftAlone() {
        assertThat(fixes(Map.of("adr/0001-a.md", "# 1. Use A\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n" + REST)))
                .isEmpty();
    }
}
