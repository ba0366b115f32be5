package io.adroit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks the {@code git} command. */
final class GitCommand {
    /** What a user's own configuration would change of the answers. */
    private static final List<String> SETTINGS = List.of(
            "core.quotepath=off",
            "core.fsmonitor=false",
            "diff.relative=false",
            "i18n.logOutputEncoding=UTF-8",
            "log.showRoot=true",
            "log.follow=false");
    /** Variables by which a hook or a user would lead git elsewhere or change what a path or a difference is. */
    private static final List<String> VARIABLES = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_NAMESPACE",
            "GIT_DIFF_OPTS",
            "GIT_EXTERNAL_DIFF",
            "GIT_LITERAL_PATHSPECS",
            "GIT_GLOB_PATHSPECS",
            "GIT_NOGLOB_PATHSPECS",
            "GIT_ICASE_PATHSPECS");

    private final int mostSeconds;

    /**
     * Nothing is asked yet.
     *
     * @param mostSeconds longest that an answer may take
     */
    GitCommand(int mostSeconds) {
        this.mostSeconds = mostSeconds;
    }

    /** Lines of git's answer; none when it cannot be had. Pager, file monitors, locks, relative paths and what a user configures or a hook sets stay out of it. */
    List<String> ask(Path folder, String... words) throws IOException {
        var command = new ArrayList<>(List.of("git", "--no-pager"));
        for (var setting : SETTINGS) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(List.of(words));
        var answer = Files.createTempFile("adroit-git", ".txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(false)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(answer.toFile());
            VARIABLES.forEach(builder.environment()::remove);
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            var process = started(builder);
            return process.isPresent() && finished(process.get())
                    ? new String(Files.readAllBytes(answer), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /** The running command, or nothing where there is no git. */
    private static Optional<Process> started(ProcessBuilder builder) {
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return Optional.of(process);
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        }
    }

    /** Whether git succeeded. One that takes too long ends the build: dates that are there or not by the day's load would be worse. */
    private boolean finished(Process process) throws IOException {
        try {
            if (process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            throw new IOException("git did not give the history within " + mostSeconds
                    + " seconds. Raise gitSeconds (adroit.limits), or leave the history out with adroit.git=false.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The build was interrupted while git gave the history.", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
