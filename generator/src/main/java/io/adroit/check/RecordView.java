package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Part;
import io.adroit.model.Place;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A record as rules look at it. */
final class RecordView {
    private final Adr adr;
    private final Place place;
    private final Lines lines;
    private final boolean english;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** A block that is no heading, with the part it stands in and its words in lower case. */
    private record Passage(Prose prose, Part part, List<String> words) {}

    RecordView(Adr adr) {
        this.adr = adr;
        place = new Place(adr);
        lines = new Lines(adr.source().text());
        for (var prose : adr.body().prose()) {
            var read = Vocabulary.wordsOf(prose.text());
            words.addAll(read);
            if (prose.kind() != Prose.Kind.HEADING && !prose.text().isBlank()) {
                passages.add(new Passage(prose, part(prose), read));
            }
        }
        english = Vocabulary.english(words);
    }

    Adr adr() {
        return adr;
    }

    String path() {
        return adr.path();
    }

    /** Whether rules that look for words of English may speak. */
    boolean english() {
        return english;
    }

    int line(int offset) {
        return lines.line(offset);
    }

    int column(int offset) {
        return lines.column(offset);
    }

    /** Blocks that are no headings and stand in one of these parts, subsections included. */
    List<Prose> prose(Part... parts) {
        Set<Part> wanted = EnumSet.copyOf(List.of(parts));
        return passages.stream()
                .filter(passage -> wanted.contains(passage.part()))
                .map(Passage::prose)
                .toList();
    }

    /** Blocks that are no headings. */
    List<Prose> prose() {
        return passages.stream().map(Passage::prose).toList();
    }

    /** Lower-case words of all blocks, headings included. */
    List<String> words() {
        return words;
    }

    /** Lower-case words of the blocks in a part. */
    List<String> words(Part part) {
        return passages.stream()
                .filter(passage -> passage.part() == part)
                .flatMap(passage -> passage.words().stream())
                .toList();
    }

    Part part(Prose prose) {
        int start = prose.offsets().start(0);
        return place.part(new Span(start, start));
    }

    /** The line of the first section of a part, or of the title, or 1. */
    int lineOf(Part... parts) {
        return List.of(parts).stream()
                .flatMap(adr::sections)
                .mapToInt(section -> section.line())
                .filter(line -> line > 0)
                .findFirst()
                .orElse(Math.max(adr.title().line(), 1));
    }
}
