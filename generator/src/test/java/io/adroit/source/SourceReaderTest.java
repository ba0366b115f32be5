package io.adroit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adroit.model.Attachment;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Limits;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SourceReaderTest {
    @TempDir
    Path root;

    private void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.write(root.resolve(name), bytes);
    }

    private Found<Sources> read(String... sources) throws IOException {
        return new SourceReader(root, true, Limits.STANDARD)
                .read(List.of(sources).stream().map(Path::of).toList(), List.of(), List.of());
    }

    private static List<String> paths(Found<Sources> read) {
        return read.value().records().stream().map(SourceFile::path).toList();
    }

    private static List<String> lines(Found<Sources> read) {
        return read.findings().stream().map(Finding::toLine).toList();
    }

    @Test
    void usualFoldersAreFoundWithoutConfiguration() throws IOException {
        file("docs/adr/0001-a.md", "# A");
        file("doc/architecture/decisions/0002-b.MD", "# B");
        file("src/other/0003-c.md", "# C");
        file("docs/glossary/pool.md", "a");
        file("glossary.yml", "[]");
        var read = read();
        assertThat(paths(read)).containsExactly("doc/architecture/decisions/0002-b.MD", "docs/adr/0001-a.md");
        assertThat(read.value().glossary())
                .extracting(entry -> entry.file().path())
                .containsExactly("docs/glossary/pool.md", "glossary.yml");
    }

    @Test
    void settingsOfOtherToolsNameFolders() throws IOException {
        file(".adr-dir", "notes/decided\n");
        file("notes/decided/1.md", "# A");
        file(
                ".log4brains.yml",
                "project:\n  adrFolder: ./log\n  packages:\n    - name: web\n      adrFolder: ./packages/web/adr\n    - name: evil\n      adrFolder: ../..\n");
        file("log/20200101-a.md", "# A");
        file("packages/web/adr/20200101-a.md", "# A");
        var read = read();
        assertThat(paths(read))
                .containsExactly("log/20200101-a.md", "notes/decided/1.md", "packages/web/adr/20200101-a.md");
        assertThat(read.value().records().get(2).packageName()).isEqualTo("web");
    }

    @Test
    void severalRootsArePackagesNamedByWhatTellsThemApart() throws IOException {
        file("services/pay/docs/adr/1.md", "# A");
        file("services/ship/docs/adr/1.md", "# A");
        assertThat(read("services/pay/docs/adr", "services/ship/docs/adr")
                        .value()
                        .records())
                .extracting(SourceFile::packageName)
                .containsExactly("pay", "ship");
    }

    @Test
    void everyFileIsARecordOrAnAttachmentOrSkipped() throws IOException {
        file("adr/0001-a.md", "# A");
        file("adr/0002-b.adoc", "= B");
        file("adr/folder.md/0003 it's.md.md", "# C");
        file("adr/plan.png", "x");
        file("adr/glossary/pool.md", "a");
        file("adr/node_modules/x/README.md", "a");
        var read = read("adr");
        assertThat(paths(read)).containsExactly("adr/0001-a.md", "adr/folder.md/0003 it's.md.md");
        assertThat(read.value().attachments()).extracting(Attachment::path).containsExactly("adr/plan.png");
        assertThat(read.value().skipped())
                .containsExactly(
                        new Skipped("adr/0002-b.adoc", "not Markdown"),
                        new Skipped("adr/glossary/pool.md", "glossary"),
                        new Skipped("adr/node_modules", "folder of a tool"));
    }

    @Test
    void linksNeverLeaveTheRootAndLoopsEnd() throws IOException {
        file("outside/secret.md", "# S");
        file("in/adr/0001-a.md", "# A");
        file("in/more/0002-b.md", "# B");
        try {
            Files.createSymbolicLink(root.resolve("in/adr/loop"), root.resolve("in/adr"));
            Files.createSymbolicLink(root.resolve("in/adr/self"), root.resolve("in/adr/self"));
            Files.createSymbolicLink(root.resolve("in/adr/out.md"), root.resolve("outside/secret.md"));
            Files.createSymbolicLink(root.resolve("in/adr/twin.md"), root.resolve("in/adr/0001-a.md"));
            Files.createSymbolicLink(root.resolve("in/adr/more"), root.resolve("in/more"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no symbolic links here");
        }
        root = root.resolve("in");
        var read = read("adr");
        assertThat(paths(read)).containsExactly("adr/0001-a.md", "adr/more/0002-b.md");
        assertThat(read.value().skipped())
                .extracting(Skipped::source)
                .containsExactly("adr/loop", "adr/out.md", "adr/self", "adr/twin.md");
        assertThat(lines(read))
                .contains(
                        "adr/out.md:1:1: The link leads out of the source folder. Put the file itself here, or name its folder as a source. [file-unread]");
    }

    @Test
    void textsHaveOneFormWhateverTheirBytes() throws IOException {
        file("adr/bom.md", "\uFEFF# A\r\nb\rc\n");
        file("adr/latin.md", "# A\n\nK\u00e4se".getBytes(StandardCharsets.ISO_8859_1));
        file("adr/nul.md", "# A\n\0b");
        file("adr/picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF, (byte) 0xFE, 0, 0, 1, 2});
        file("adr/utf16.md", "# A\r\n".getBytes(StandardCharsets.UTF_16LE));
        var read = read("adr");
        assertThat(read.value().records())
                .extracting(SourceFile::text)
                .containsExactly("# A\nb\nc\n", "# A\n\nK\uFFFDse", "# A\n\uFFFDb", "# A\n");
        assertThat(lines(read))
                .containsExactly(
                        "adr/latin.md:3:2: The byte 0xE4 is not UTF-8. Save the file as UTF-8. [file-encoding]",
                        "adr/nul.md:2:1: There is a NUL character in the text. Save the file as UTF-8. [file-encoding]",
                        "adr/picture.md:1:1: The file holds no text. Rename it if it is no Markdown. [file-unread]",
                        "adr/utf16.md:1:1: The file is UTF-16 and not UTF-8. Save the file as UTF-8. [file-encoding]");
    }

    @Test
    void sourcesThatAreNotThereAreToldBeforeAnyWork() {
        assertThatThrownBy(() -> read("nowhere"))
                .hasMessage("nowhere: there is no such folder or file of records or entries");
    }

    @Test
    void historyIsThatOfTrackedFilesOnly() throws Exception {
        file("docs/adr/0001 it's \"a\".md", "# A");
        file("docs/adr/0002-b.md", "# B");
        git("init", "-q");
        git("add", "docs/adr/0001 it's \"a\".md");
        git("commit", "-q", "-m", "Decide A", "--date", "2020-02-03T23:30:00-0800");
        var read = read();
        assertThat(read.value().records().get(0).history()).hasSize(1);
        assertThat(read.value().records().get(0).history().get(0).date()).isEqualTo("2020-02-03");
        assertThat(read.value().records().get(0).history().get(0).subject()).isEqualTo("Decide A");
        assertThat(read.value().records().get(1).history()).isEmpty();
        assertThat(read.value().newestCommit()).isEqualTo("2020-02-03");
    }

    @Test
    void shallowClonesSayNothingOfDates() throws Exception {
        file("adr/0001-a.md", "# A");
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "One");
        git("commit", "-q", "--allow-empty", "-m", "Two");
        git("clone", "-q", "--depth", "1", root.toUri().toString(), "clone");
        root = root.resolve("clone");
        var read = read();
        assertThat(read.value().records().get(0).history()).isEmpty();
        assertThat(lines(read))
                .containsExactly(
                        "adr:1:1: The clone is shallow; so its history says nothing of dates. Fetch all of the history (git fetch --unshallow). [git-shallow]");
    }

    private void git(String... words) throws Exception {
        var command = new java.util.ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=none"));
        command.addAll(List.of(words));
        var process =
                new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
        assumeTrue(process.waitFor() == 0, "git works here");
    }
}
