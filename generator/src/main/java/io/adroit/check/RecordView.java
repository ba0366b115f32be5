package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Part;
import io.adroit.model.Place;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A record as rules look at it. */
final class RecordView {
    private final Adr adr;
    private final Place place;
    private final Lines lines;
    private final boolean english;

    RecordView(Adr adr) {
        this.adr = adr;
        place = new Place(adr);
        lines = new Lines(adr.source().text());
        english = Vocabulary.english(adr.body().prose().stream()
                .flatMap(prose -> Vocabulary.wordsOf(prose.text()).stream())
                .toList());
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
        return prose().stream().filter(prose -> wanted.contains(part(prose))).toList();
    }

    /** Blocks that are no headings. */
    List<Prose> prose() {
        return adr.body().prose().stream()
                .filter(prose ->
                        prose.kind() != Prose.Kind.HEADING && !prose.text().isBlank())
                .toList();
    }

    Part part(Prose prose) {
        int start = prose.offsets().start(0);
        return place.part(new Span(start, start));
    }

    /** Lower-case words of blocks. */
    static List<String> words(List<Prose> blocks) {
        return blocks.stream()
                .flatMap(prose -> Vocabulary.wordsOf(prose.text()).stream())
                .toList();
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
