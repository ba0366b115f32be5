package io.adroit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.adroit.model.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitStateTest {
    @TempDir
    Path top;

    private Path root;

    @BeforeEach
    void commit() throws Exception {
        root = Files.createDirectories(top.resolve("team"));
        assumeThat(git("init", "-q")).as("git is there").isZero();
        write("adr/1 größe.md", "one");
        write("adr/2.md", "two");
        Files.writeString(top.resolve("outside.md"), "outside");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
    }

    @Test
    void nothingHasChangedAtFirst() throws IOException {
        assertThat(new GitState(root, "HEAD", Limits.STANDARD).changed()).isEmpty();
    }

    @Test
    void changedNewAndUntrackedFilesBelowTheFolderAreNamed() throws Exception {
        write("adr/1 größe.md", "changed");
        write("adr/3.md", "new");
        Files.writeString(top.resolve("outside.md"), "changed too");
        assertThat(new GitState(root, "HEAD", Limits.STANDARD).changed()).containsExactly("adr/1 größe.md", "adr/3.md");
    }

    @Test
    void theFolderAsItWasIsWrittenElsewhere(@TempDir Path target) throws IOException {
        write("adr/2.md", "changed");
        new GitState(root, "HEAD", Limits.STANDARD).restore(target);
        assertThat(target.resolve("adr/2.md")).hasContent("two");
        assertThat(target.resolve("adr/1 größe.md")).hasContent("one");
        assertThat(target.resolve("outside.md")).doesNotExist();
    }

    @Test
    void aReferenceThatNamesNoCommitIsRefused() {
        var message = "Git knows no commit \"nowhere\" in " + root
                + ". Fetch it, or name a branch, tag or commit that git log shows.";
        assertThatThrownBy(() -> new GitState(root, "nowhere", Limits.STANDARD))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new GitState(root, "--output=x", Limits.STANDARD))
                .isInstanceOf(IOException.class);
    }

    private void write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(top.toFile()).start().waitFor();
    }
}
