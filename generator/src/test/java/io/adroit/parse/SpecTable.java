package io.adroit.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the rows of a Markdown table of {@code src/test/resources/spec}; code marks round a cell are dropped, {@code \|} is a bar, {@code ⏎} a line end. */
final class SpecTable {
    private SpecTable() {}

    static String text(String name) {
        try (var in = SpecTable.class.getResourceAsStream("/spec/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| ---"))
                .skip(1)
                .map(SpecTable::cells);
    }

    private static Arguments cells(String line) {
        var inner = line.strip().substring(1, line.strip().length() - 1).replace("\\|", "\u0000");
        return Arguments.of(Arrays.stream(inner.split("\\|", -1))
                .map(cell -> cell.replace('\u0000', '|').strip())
                .map(cell -> cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`")
                        ? cell.substring(1, cell.length() - 1)
                        : cell)
                .map(cell -> cell.replace("⏎", "\n"))
                .toArray());
    }
}
