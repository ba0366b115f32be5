package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types in the comments of our scripts hold, as TypeScript's compiler sees them; skipped where there is no {@code node}. */
class ScriptTypesTest {
    private static final Path SOURCES = Path.of("src/main/resources/io/adroit/render/assets");
    /** The search, whose parts are one script. */
    private static final Path SEARCH = Path.of("target/scripts-whole/adroit-search.js");

    @TempDir
    Path compiler;

    @Test
    void theTypesOfOurScriptsHold() throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasNode(), "Types of scripts were not checked: there is no node on the path.");
        var scripts = new ArrayList<>(List.of(SEARCH));
        try (var files = Files.list(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".js")).sorted().forEach(scripts::add);
        }
        unpack();
        assertThat(complaints(scripts)).isEmpty();
    }

    @Test
    void aWrongTypeIsSeen() throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasNode(), "Types of scripts were not checked: there is no node on the path.");
        unpack();
        var wrong = Files.writeString(
                compiler.resolve("wrong.js"), "/** @param {number} n */ function f(n) { return n; }\nf('text');\n");
        assertThat(complaints(List.of(wrong))).contains("wrong.js(2,3): error TS2345");
    }

    private static boolean hasNode() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    /** Compiler and standard types, out of the WebJar. */
    private void unpack() throws IOException {
        var jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("typescript") && entry.endsWith(".jar"))
                .findFirst()
                .orElseThrow();
        try (var archive = FileSystems.newFileSystem(Path.of(jar));
                var found = Files.walk(archive.getPath("META-INF/resources/webjars/typescript"))) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = String.valueOf(file.getFileName());
                if (name.equals("_tsc.js") || name.matches("lib\\..*\\.d\\.ts")) {
                    Files.copy(file, compiler.resolve(name));
                }
            }
        }
    }

    private String complaints(List<Path> scripts) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("node", compiler.resolve("_tsc.js").toString()));
        command.addAll(List.of("--noEmit", "--allowJs", "--checkJs", "--strict"));
        command.addAll(List.of("--target", "es2022", "--lib", "es2022,dom,dom.iterable"));
        scripts.forEach(script -> command.add(script.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said;
    }
}
