package io.adroit.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, a folder that may not be written, two builds at once: the site stays whole, and the next build mends the rest. */
class DiskTroubleTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void build() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "needs bash");
        Files.createDirectories(folder.resolve("adr"));
        record("Before");
        site = folder.resolve("site");
        assertThat(run("exec")).endsWith("changed\n");
    }

    private void record(String title) throws IOException {
        Files.writeString(
                folder.resolve("adr/0001-a.md"),
                "# " + title + "\n\n## Status\n\nAccepted\n\n" + "word ".repeat(20_000));
    }

    /** Files over 64 kB are refused, as a full disk would refuse them. */
    @Test
    void aDiskThatTakesNoMoreChangesNothing() throws IOException, InterruptedException {
        var before = Trees.hashes(site);
        record("After");
        assertThat(run("ulimit -f 64; exec"))
                .contains("The site could not be written to " + site + ": ")
                .contains("The site that was there is unchanged.");
        assertThat(Trees.hashes(site)).isEqualTo(before);
        theNextBuildMendsIt();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")), "needs setpriv");
        var before = Trees.hashes(site);
        record("After");
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("r-xr-xr-x"));
        // The administrator may write everywhere, unless that right is taken away.
        assertThat(run(root ? "exec setpriv --bounding-set=-dac_override" : "exec"))
                .contains("The site could not be written to " + site + ": no permission for " + site)
                .contains("The site that was there is unchanged.");
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Trees.hashes(site)).isEqualTo(before);
        theNextBuildMendsIt();
    }

    @Test
    void ofTwoBuildsAtOnceEachEndsWellOrSaysWhyNot() throws IOException, InterruptedException {
        record("After");
        var one = start("exec");
        var two = start("exec");
        int well = 0;
        for (var build : List.of(one, two)) {
            var said = new String(build.getInputStream().readAllBytes(), UTF_8);
            if (build.waitFor() == 0) {
                well++;
            } else {
                assertThat(said).contains("another build is writing it at this moment");
            }
        }
        assertThat(well).isPositive();
        theNextBuildMendsIt();
    }

    private void theNextBuildMendsIt() throws IOException, InterruptedException {
        assertThat(run("exec")).endsWith("changed\n");
        var mended = Trees.hashes(site);
        site = folder.resolve("fresh");
        assertThat(run("exec")).endsWith("changed\n");
        assertThat(Trees.differences(mended, Trees.hashes(site))).isEmpty();
    }

    private String run(String with) throws IOException, InterruptedException {
        var process = start(with);
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    /** Starts a build from a shell. */
    private Process start(String with) throws IOException {
        var command = Processes.command(
                Processes.ownJava(),
                List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"),
                List.of(folder.toString(), site.toString(), "sources=adr", "git=false"));
        command.replaceAll(word -> "'" + word + "'");
        return new ProcessBuilder(BASH.toString(), "-c", with + " " + String.join(" ", command))
                .redirectErrorStream(true)
                .start();
    }
}
