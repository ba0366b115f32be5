package io.adroit.parse;

import io.adroit.model.Option.Argument;
import io.adroit.model.Option.Leaning;
import io.adroit.model.Part;
import io.adroit.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Remarks under consequences, with their leaning where the record says it. */
final class ConsequenceReader {
    private ConsequenceReader() {}

    static List<Argument> read(RecordText record) {
        var found = new ArrayList<Argument>();
        for (var chapter : record.chapters()) {
            switch (chapter.part()) {
                case CONSEQUENCES -> found.addAll(remarks(record, chapter));
                case POSITIVE, NEGATIVE, NEUTRAL ->
                    found.addAll(ArgumentReader.read(
                            record, chapter.blocks(), ArgumentReader.leaning(chapter.part()), true));
                case DECISION -> found.addAll(labelled(record, chapter));
                default -> {}
            }
        }
        return found.stream().distinct().toList();
    }

    /** List items; of a section without lists its paragraphs. */
    private static List<Argument> remarks(RecordText record, Chapter chapter) {
        var items = ArgumentReader.read(record, chapter.blocks(), java.util.Optional.empty(), true);
        if (!items.isEmpty()) {
            return items;
        }
        return chapter.blocks().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .map(block -> new Argument(
                        Leaning.NEUTRAL,
                        Words.oneLine(block.text()),
                        record.line(block.span().start()),
                        block.span()))
                .filter(argument -> Nothing.isFilled(argument.text()))
                .toList();
    }

    /** MADR 1: {@code Positive consequences:} as a line within the decision's outcome. */
    private static List<Argument> labelled(RecordText record, Chapter chapter) {
        boolean labels = chapter.blocks().stream()
                .anyMatch(block -> block.kind() == Kind.PARAGRAPH
                        && ArgumentReader.leaning(Words.oneLine(block.text()).replace(":", ""))
                                .isPresent());
        return labels && chapter.part() == Part.DECISION
                ? ArgumentReader.read(record, chapter.blocks(), java.util.Optional.empty(), false)
                : List.of();
    }
}
