package io.adroit.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.LinkSettings;
import io.adroit.model.Mention;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.parse.LibraryParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A glossary that grows past every table it is kept in, and names as long as they may be. */
class ManyTermsTest {
    private static final int TERMS = 4_000;
    /** As {@code docs/limits.md} has it. */
    private static final int WORDS = 40;

    @Test
    void eachOfManyEntriesIsLinkedWhereItStands() {
        var names = IntStream.range(0, TERMS)
                .mapToObj(i -> "Kiln" + i + " " + (i % 2 == 0 ? "oven" : "shelf" + i))
                .toList();
        var text = "# T\n\n"
                + names.stream().map(name -> "We use the " + name + ".").collect(Collectors.joining("\n\n"));

        assertThat(targets(names, text))
                .containsExactlyElementsOf(
                        IntStream.range(0, TERMS).mapToObj(i -> "e" + i).toList());
    }

    @Test
    void aNameOfMoreThanFortyWordsIsNotLinked() {
        var longest = words("tile", WORDS);
        var tooLong = words("slab", WORDS + 1);
        var text = "# T\n\nWe use " + longest + ".\n\nWe use " + tooLong + ".\n";

        assertThat(targets(List.of(longest, tooLong), text)).containsExactly("e0");
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static List<String> targets(List<String> names, String text) {
        var entries = new ArrayList<GlossaryFile>();
        for (int i = 0; i < names.size(); i++) {
            var entry = "---\nterm: " + names.get(i) + "\n---\n\nOne sentence.\n";
            entries.add(new GlossaryFile(new SourceFile("glossary/e" + i + ".md", "", entry, List.of()), ""));
        }
        var record = new SourceFile("adr/0001-t.md", "", text, List.of());
        var library = new LibraryParser()
                .parse(new Sources(List.of(record), entries, List.of(), List.of(), ""))
                .value();
        var linked = new LibraryLinker(LinkSettings.STANDARD).link(library).value();
        return linked.linksOf(library.adrs().get(0)).mentions().stream()
                .map(Mention::target)
                .toList();
    }
}
