package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The types in the comments of our scripts hold, as TypeScript's compiler sees them; skipped where there is no {@code tsc} on the path. */
class ScriptTypesTest {
    private static final Path SOURCES = Path.of("src/main/resources/io/adroit/render/assets");
    /** The search, whose parts are one script. */
    private static final Path SEARCH = Path.of("target/scripts-whole/adroit-search.js");

    @Test
    void theTypesOfOurScriptsHold() throws IOException, InterruptedException {
        var tsc = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "tsc"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(tsc.isPresent(), "Types of scripts were not checked: there is no tsc on the path.");
        var scripts = new ArrayList<>(List.of(SEARCH));
        try (var files = Files.list(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".js")).sorted().forEach(scripts::add);
        }
        assertThat(complaints(tsc.get(), scripts)).isEmpty();
    }

    private static String complaints(Path tsc, List<Path> scripts) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(tsc.toString(), "--noEmit", "--allowJs", "--checkJs", "--strict"));
        command.addAll(List.of("--target", "es2022", "--lib", "es2022,dom,dom.iterable"));
        scripts.forEach(script -> command.add(script.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said;
    }
}
