package io.adroit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adroit.model.Page;
import io.adroit.site.SiteWriter.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
    @TempDir
    Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    private Published write(Page... pages) throws IOException {
        return new SiteWriter(site()).write(Stream.of(pages));
    }

    private static Page page(String path, String text) {
        return Page.of(path, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    @Test
    void writesEachPageAtItsPath() throws IOException {
        assertThat(write(page("index.html", "home"), page("adr/1.html", "one"))).isEqualTo(new Published(2, 2, 0));
        assertThat(read("index.html")).isEqualTo("home");
        assertThat(read("adr/1.html")).isEqualTo("one");
    }

    @Test
    void newFoldersAndOldOnesGetTheirFiles() throws IOException {
        write(page("adr/1.html", "one"));
        Files.writeString(site().resolve("adr/theirs.txt"), "theirs");
        write(
                page("adr/1.html", "one"),
                page("adr/deep/2.html", "two"),
                page("compare/x/y.html", "x"),
                page("compare/z.html", "z"));
        assertThat(read("adr/theirs.txt")).isEqualTo("theirs");
        assertThat(read("adr/deep/2.html")).isEqualTo("two");
        assertThat(read("compare/x/y.html")).isEqualTo("x");
        assertThat(read("compare/z.html")).isEqualTo("z");
        assertThat(names()).containsExactly(".adroit-lock", ".adroit-manifest", "adr", "compare");
    }

    @Test
    void leavesFilesAloneWhoseBytesAreTheSame() throws IOException {
        write(page("a.html", "same"), page("b.html", "old"));
        var stamp = Files.getLastModifiedTime(site().resolve("a.html"));
        assertThat(write(page("a.html", "same"), page("b.html", "new"))).isEqualTo(new Published(2, 1, 0));
        assertThat(Files.getLastModifiedTime(site().resolve("a.html"))).isEqualTo(stamp);
        assertThat(read("b.html")).isEqualTo("new");
    }

    @Test
    void removesWhatItWroteAndNoLongerWrites() throws IOException {
        write(page("adr/old/1.html", "old"), page("index.html", "home"));
        assertThat(write(page("index.html", "home"))).isEqualTo(new Published(1, 0, 1));
        assertThat(site().resolve("adr")).doesNotExist();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        write(page("adr/1.html", "one"));
        Files.writeString(site().resolve("adr/CNAME"), "theirs");
        write(page("index.html", "home"));
        assertThat(read("adr/CNAME")).isEqualTo("theirs");
        assertThat(site().resolve("adr/1.html")).doesNotExist();
    }

    @Test
    void aPageThatCannotBeMadeChangesNothing() throws IOException {
        write(page("a.html", "old"));
        var broken = new Page("b.html", () -> {
            throw new IllegalStateException("no");
        });
        assertThatThrownBy(() -> write(page("a.html", "new"), broken))
                .hasMessage(
                        "Adroit failed at b.html (java.lang.IllegalStateException: no). Please report this as a bug, with that file.");
        assertThat(read("a.html")).isEqualTo("old");
        assertThat(names()).containsExactly(".adroit-lock", ".adroit-manifest", "a.html");
    }

    @Test
    void whatAKilledBuildLeftIsCleared() throws IOException {
        Files.createDirectories(site().resolve(".adroit-staging/adr"));
        Files.writeString(site().resolve(".adroit-staging/adr/1.html"), "half");
        write(page("index.html", "home"));
        assertThat(names()).containsExactly(".adroit-lock", ".adroit-manifest", "index.html");
    }

    @Test
    void aBuildKilledBetweenMovesIsMendedByTheNext() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("stale.html"), "moved by the killed build");
        Files.writeString(site().resolve(".adroit-manifest"), "index.html\nstale.html\n");
        assertThat(write(page("index.html", "home")).removed()).isEqualTo(1);
        assertThat(names()).containsExactly(".adroit-lock", ".adroit-manifest", "index.html");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../up.html",
                "adr/../../up.html",
                "adr//1.html",
                "adr\\1.html",
                "C:/x.html",
                "./x.html",
                ".adroit-manifest"
            })
    void aPathOutsideTheSiteIsRefused(String path) {
        assertThatThrownBy(() -> write(page(path, "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The page \"" + path + "\" has no place in the site; please report this as a bug.");
    }

    @Test
    void aManifestThatWasTamperedWithRemovesNothingOutside() throws IOException {
        var outside = Files.writeString(folder.resolve("precious.txt"), "keep");
        Files.createDirectories(site());
        Files.writeString(site().resolve(".adroit-manifest"), "../precious.txt\n" + outside + "\n");
        write(page("index.html", "home"));
        assertThat(outside).exists();
    }

    @Test
    void aLinkInTheSiteIsNotFollowed() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(site());
        Files.createSymbolicLink(site().resolve("adr"), elsewhere);
        assertThatThrownBy(() -> write(page("adr/1.html", "x")))
                .isInstanceOf(IOException.class)
                .hasMessage("The site could not be written to " + site() + ": " + site().resolve("adr")
                        + " is a link, which may lead out of the site; remove it, or choose another output folder."
                        + " The site that was there is unchanged.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void twoPagesOfOnePathAreABug() {
        assertThatThrownBy(() -> write(page("a.html", "1"), page("a.html", "2")))
                .hasMessage("Two pages are called \"a.html\"; please report this as a bug.");
    }

    @Test
    void manyPagesComeOutInOrderAndWhole() throws IOException {
        var pages = IntStream.range(0, 500).mapToObj(i -> page("p/" + i + ".html", "page " + i));
        assertThat(new SiteWriter(site()).write(pages)).isEqualTo(new Published(500, 500, 0));
        for (int i = 0; i < 500; i++) {
            assertThat(read("p/" + i + ".html")).isEqualTo("page " + i);
        }
    }

    @Test
    void theManifestIsTheSameWhateverTheOrderOfPages() throws IOException {
        write(page("b.html", "b"), page("a.html", "a"));
        var first = Files.readAllBytes(site().resolve(".adroit-manifest"));
        write(page("a.html", "a"), page("b.html", "b"));
        assertThat(Files.readAllBytes(site().resolve(".adroit-manifest"))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8).lines().skip(1)).containsExactly("a.html", "b.html");
    }

    @Test
    void asLongAsOneBuildWritesAnotherIsRefused() throws IOException {
        write(page("a.html", "old"));
        var second = new Page("a.html", () -> {
            assertThatThrownBy(() -> write(page("a.html", "second")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The site could not be written to " + site()
                            + ": another build is writing it at this moment; build again when that has ended."
                            + " The site that was there is unchanged.");
            return "first".getBytes(StandardCharsets.UTF_8);
        });
        write(second);
        assertThat(read("a.html")).isEqualTo("first");
        write(page("a.html", "second"));
        assertThat(read("a.html")).isEqualTo("second");
    }

    @Test
    void aFileMayBecomeAFolderAndTheOtherWayRound() throws IOException {
        write(page("files/a", "file"), page("files/b/c/d.png", "deep"), page("files/b/e.png", "e"));
        write(page("files/a/x.png", "x"), page("files/b", "file"));
        assertThat(read("files/a/x.png")).isEqualTo("x");
        assertThat(read("files/b")).isEqualTo("file");
        assertThat(write(page("files/a", "file"), page("files/b/c/d.png", "deep")))
                .isEqualTo(new Published(2, 2, 2));
        assertThat(read("files/b/c/d.png")).isEqualTo("deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".adroit-manifest", ".adroit-manifest.new", ".adroit-lock", ".adroit-staging", "index.html"})
    void aLinkInThePlaceOfAFileOfOursIsNeverWrittenThrough(String name) throws IOException {
        var theirs = Files.writeString(folder.resolve("theirs"), "../theirs\nindex.html\n");
        var nothing = folder.resolve("nothing");
        for (var target : List.of(theirs, nothing)) {
            Files.createDirectories(site());
            Files.deleteIfExists(site().resolve(name));
            Files.createSymbolicLink(site().resolve(name), target);
            try {
                write(page("index.html", "home" + target));
                assertThat(read("index.html")).isEqualTo("home" + target);
            } catch (IOException refused) {
                assertThat(name).isEqualTo(".adroit-lock");
            }
            assertThat(theirs).hasContent("../theirs\nindex.html\n");
            assertThat(nothing).doesNotExist();
        }
    }

    @Test
    void aManifestThatIsNoTextIsWrittenAnew() throws IOException {
        write(page("index.html", "home"));
        var sound = read(".adroit-manifest");
        Files.write(site().resolve(".adroit-manifest"), new byte[] {(byte) 0xC3, 0, (byte) 0xFF, '\n', 'a'});
        write(page("index.html", "home"));
        assertThat(read(".adroit-manifest")).isEqualTo(sound);
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Files.writeString(site(), "a file");
        assertThatThrownBy(() -> write(page("a.html", "x")))
                .isInstanceOf(IOException.class)
                .hasMessage("The site could not be written to " + site() + ": " + site()
                        + " is a file and no folder. The site that was there is unchanged.");
        assertThat(Files.readString(site())).isEqualTo("a file");
    }

    @Test
    void aFolderInThePlaceOfAPageLeavesTheRestWhole() throws IOException {
        write(page("a.html", "old"), page("b.html", "old"));
        Files.delete(site().resolve("b.html"));
        Files.createDirectories(site().resolve("b.html/theirs"));
        assertThatThrownBy(() -> write(page("a.html", "new"), page("b.html", "new")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The site could not be written to " + site() + ": ")
                .hasMessageEndingWith("Each file in it is whole, but some are of this build and some of the one before;"
                        + " the next build mends that.");
        assertThat(read("a.html")).isEqualTo("new");
        assertThat(site().resolve(".adroit-staging")).doesNotExist();
    }

    private List<String> names() throws IOException {
        try (var found = Files.list(site())) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
