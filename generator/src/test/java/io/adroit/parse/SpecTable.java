package io.adroit.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** Title, path and text of each section that has a block of tildes, and what stands after the block. */
    static Stream<Arguments> samples(String name) {
        var found = new ArrayList<Arguments>();
        var parts = text(name).split("~~~~\n", -1);
        for (int i = 0; i + 2 < parts.length; i += 2) {
            found.add(Arguments.of(
                    first(parts[i], "## ", ""), first(parts[i], "`", "0001-use-x.md"), parts[i + 1], parts[i + 2]));
        }
        return found.stream();
    }

    /** The first line that begins with a mark, without it and without code marks. */
    private static String first(String text, String mark, String otherwise) {
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .findFirst()
                .map(line -> line.substring(mark.length()).replace("`", ""))
                .orElse(otherwise);
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
