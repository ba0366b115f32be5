package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sections of records that have no headings but their title: {@code * **Context:** …}, {@code **Decision:** …}. */
final class LabelledSections {
    private static final Set<Part> PARTS =
            EnumSet.complementOf(EnumSet.of(Part.OTHER, Part.STATUS, Part.PEOPLE, Part.SUMMARY));

    private LabelledSections() {}

    /** The chapters, and after them one for each label, if there is no other section. */
    static List<Chapter> added(RecordText record) {
        var chapters = new ArrayList<>(record.chapters());
        if (chapters.size() > record.title() + 1) {
            return chapters;
        }
        var home = chapters.get(chapters.size() - 1);
        for (var block : home.blocks()) {
            if (block.kind() == Kind.BULLET_LIST) {
                block.children().stream()
                        .filter(item -> !item.children().isEmpty())
                        .forEach(item -> add(record, item, item.children().get(0), chapters));
            } else if (block.kind() == Kind.PARAGRAPH) {
                add(record, block, block, chapters);
            }
        }
        return chapters;
    }

    private static void add(RecordText record, Block whole, Block leaf, List<Chapter> to) {
        var text = leaf.text();
        int colon = text.indexOf(':');
        if (leaf.kind() != Kind.PARAGRAPH || colon <= 0 || colon > 60) {
            return;
        }
        var part = Headings.of(text.substring(0, colon));
        var rest = text.substring(colon + 1).strip();
        if (!PARTS.contains(part)) {
            return;
        }
        var blocks = new ArrayList<Block>();
        if (!rest.isEmpty()) {
            blocks.add(new Block(Kind.PARAGRAPH, 0, leaf.span(), rest, "", List.of()));
        }
        blocks.addAll(
                whole == leaf
                        ? List.of()
                        : whole.children().subList(1, whole.children().size()));
        var span = new Span(whole.span().start(), whole.span().end());
        to.add(new Chapter(
                0,
                Words.oneLine(text.substring(0, colon)),
                "",
                span,
                whole.span().start(),
                blocks,
                record.title(),
                part));
    }
}
