package io.adroit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.adroit.model.Revision;
import io.adroit.model.Revision.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitEditsTest {
    private static final String NAME = "1 größe \"a\".md";

    @TempDir
    Path root;

    @BeforeEach
    void begin() throws Exception {
        assumeThat(git("init", "-q")).as("git is there").isZero();
        commit("# A\n\nstatus: proposed\n\nText\n", "Propose");
    }

    @Test
    void aReplacedLineIsToldWithItsCommit() throws Exception {
        commit("# A\n\nstatus: accepted\n\nText\n", "Accept");
        assertThat(history())
                .extracting(Revision::subject, Revision::edits)
                .containsExactly(
                        tuple("Accept", List.of(new Edit(List.of("status: proposed"), List.of("status: accepted")))),
                        tuple("Propose", List.of()));
    }

    @Test
    void aLineThatLooksLikeTheDiffsOwnIsContent() throws Exception {
        commit("# A\n\n-- status: b\n\nText\n", "One");
        commit("# A\n\n++ status: c\n\nText\n", "Two");
        assertThat(history().get(0).edits())
                .containsExactly(new Edit(List.of("-- status: b"), List.of("++ status: c")));
    }

    @Test
    void onlyShortReplacementsWithAWordOfAStatusAreTold() throws Exception {
        commit("# A\n\nstatus: proposed\n\nOther\n", "No such word");
        commit("# A\n\nOther\n", "Only removed");
        commit("# A\n\nstatus: draft\n\nOther\n", "Only added");
        commit("# A\n" + "status: draft\n".repeat(8) + "Last", "Many lines");
        assertThat(history())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.edits()).isEmpty());
    }

    @Test
    void whatAUserConfiguresOfDiffsChangesNothing() throws Exception {
        commit("# A\n\nstatus: accepted\n\nText\n", "Accept: für alle");
        var plain = history();
        for (var setting : List.of(
                "diff.noprefix=true",
                "diff.mnemonicPrefix=true",
                "diff.context=9",
                "diff.interHunkContext=9",
                "color.ui=always",
                "diff.external=false",
                "diff.relative=true",
                "diff.algorithm=patience",
                "i18n.logOutputEncoding=ISO-8859-1",
                "log.showRoot=false",
                "log.follow=true",
                "log.showSignature=true")) {
            git("config", setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        assertThat(history()).isEqualTo(plain).hasSize(2);
    }

    private List<Revision> history() throws IOException {
        var history = new GitHistory(new GitCommand(60));
        history.read(root.resolve("adr"), "adr");
        return history.of(root.resolve("adr").resolve(NAME));
    }

    private void commit(String text, String subject) throws Exception {
        var file = root.resolve("adr").resolve(NAME);
        Files.createDirectories(root.resolve("adr"));
        Files.writeString(file, text);
        git("add", ".");
        assertThat(git("-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", subject))
                .isZero();
    }

    private int git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(root.toFile()).start().waitFor();
    }
}
