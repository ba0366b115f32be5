package io.adroit;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Authoring.Draft;
import io.adroit.model.FileEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as other tools leave them are written to as these tools would: in their places, from their templates. */
class OtherToolsTest {
    @TempDir
    Path root;

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).resolveSibling(""));
        Files.writeString(root.resolve(path), text);
    }

    private Authoring authoring() throws IOException {
        return Authoring.of(Settings.of(root, root.resolve("target")));
    }

    private FileEdit begin(String title, String folder) throws IOException {
        return authoring().begin(draft(title, folder));
    }

    private static Draft draft(String title, String folder) {
        return new Draft(title, "2026-11-25", "Ada: A", folder, "", "");
    }

    @Test
    void adrToolsWithATemplateOfItsOwn() throws IOException {
        write(".adr-dir", "doc/architecture/decisions\n");
        write("doc/architecture/decisions/0001-one.md", "# 1. One\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n");
        write(
                "doc/architecture/decisions/templates/template.md",
                "# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\nSTATUS\n\n## Cost\n");
        var edit = begin("Two <2>", "");
        assertThat(edit.path()).isEqualTo("doc/architecture/decisions/0002-two-2.md");
        assertThat(edit.after()).isEqualTo("# 2. Two \\<2>\n\nDate: 2026-11-25\n\n## Status\n\nProposed\n\n## Cost\n");
    }

    @Test
    void madrWithItsTemplateBesideTheRecords() throws IOException {
        write(
                "docs/decisions/0000-use-madr.md",
                "# Use MADR\n\n## Context and Problem Statement\n\nWhich form?\n\n## Considered Options\n\n* MADR\n* None\n\n## Decision Outcome\n\nChosen option: \"MADR\", because it is short.\n");
        write(
                "docs/decisions/adr-template.md",
                "---\n# All of this may go.\nstatus: \"{proposed | accepted}\"\ndate: {YYYY-MM-DD}\ndecision-makers: {names}\n---\n\n# {short title}\n\n## Context and Problem Statement\n\n{context}\n");
        write(
                "docs/decisions/adr-template-minimal.md",
                "# {short title}\n\n## Context and Problem Statement\n\n{context}\n");
        var edit = begin("Use Redis", "");
        assertThat(edit.path()).isEqualTo("docs/decisions/0001-use-redis.md");
        assertThat(edit.after())
                .isEqualTo(
                        "---\n# All of this may go.\nstatus: proposed\ndate: 2026-11-25\ndecision-makers: \"Ada: A\"\n---\n\n# Use Redis\n\n## Context and Problem Statement\n\n{context}\n");
    }

    @Test
    void log4brainsWithPackages() throws IOException {
        write(
                ".log4brains.yml",
                "project:\n  name: shop\n  tz: UTC\n  adrFolder: ./docs/adr\n  packages:\n    - name: orders\n      path: services/orders\n      adrFolder: services/orders/adr\n");
        var record =
                "# %s\n\n- Status: [draft | accepted | superseded by [xxx](yyyymmdd-xxx.md)] <!-- optional -->\n- Deciders: [names] <!-- optional -->\n- Date: 2026-01-02\n\n## Context and Problem Statement\n\nWhy?\n";
        write("docs/adr/20260102-use-a-pool.md", record.formatted("Use a pool"));
        write("docs/adr/template.md", record.formatted("[short title]"));
        write("services/orders/adr/20260103-keep-carts.md", record.formatted("Keep carts"));
        write("services/orders/adr/20260104-ship-carts.md", record.formatted("Ship carts"));
        var edit = begin("Use two pools", "");
        assertThat(edit.path()).isEqualTo("docs/adr/20261125-use-two-pools.md");
        assertThat(edit.after())
                .startsWith("# Use two pools\n\n- Status: draft\n- Deciders: Ada: A\n- Date: 2026-11-25\n");
        assertThat(begin("Sell carts", "services/orders/adr").path())
                .isEqualTo("services/orders/adr/20261125-sell-carts.md");
        var edits = authoring().supersede("20260102-use-a-pool", draft("Use two pools", ""));
        assertThat(edits)
                .extracting(FileEdit::path)
                .containsExactly("docs/adr/20261125-use-two-pools.md", "docs/adr/20260102-use-a-pool.md");
        assertThat(edits.get(1).after())
                .startsWith(
                        "# Use a pool\n\n- Status: superseded by [Use two pools](20261125-use-two-pools.md)\n- Deciders: ");
        authoring().apply(List.copyOf(edits));
        assertThat(new Adroit()
                        .examine(Settings.of(root, root.resolve("target")))
                        .linked()
                        .library()
                        .adrs())
                .filteredOn(adr -> adr.path().endsWith("use-a-pool.md"))
                .allMatch(adr -> adr.status().value().label().equals("superseded"));
    }
}
