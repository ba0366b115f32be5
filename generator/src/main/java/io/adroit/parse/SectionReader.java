package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.model.Section;
import io.adroit.text.Block.Kind;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chapters as sections: a name such as "Outcome", "Proposal" or "Pros" means what the sections round it make of it. */
final class SectionReader {
    private SectionReader() {}

    /** Chapters with the part that each one is in this record. */
    static List<Chapter> inContext(List<Chapter> chapters, int title) {
        long strong = chapters.stream()
                .filter(SectionReader::isNamedDecision)
                .limit(2)
                .count();
        var read = new ArrayList<Chapter>();
        var met = EnumSet.noneOf(Part.class);
        for (int i = 0; i < chapters.size(); i++) {
            var part = i == title ? Part.OTHER : part(chapters, read, i, title, strong, met);
            met.add(part);
            read.add(chapters.get(i).as(part));
        }
        return read;
    }

    private static boolean isNamedDecision(Chapter chapter) {
        return chapter.part() == Part.DECISION
                && Headings.name(chapter.heading()).startsWith("decision");
    }

    private static Part part(
            List<Chapter> chapters, List<Chapter> read, int at, int title, long strong, Set<Part> met) {
        var chapter = chapters.get(at);
        var parent = chapter.parent() <= title
                ? Part.OTHER
                : read.get(chapter.parent()).part();
        return switch (chapter.part()) {
            case POSITIVE, NEGATIVE, NEUTRAL -> ofConsequences(chapter, chapters, met, parent);
            case DECISION -> decision(chapter, strong, met, parent);
            case OPTIONS -> parent == Part.OPTIONS_ANALYSIS ? Part.OTHER : Part.OPTIONS;
            case STATUS, PEOPLE -> parent == Part.OTHER ? chapter.part() : Part.OTHER;
            default -> chapter.part();
        };
    }

    /** Advantages of one option are no consequences. */
    private static Part ofConsequences(Chapter chapter, List<Chapter> chapters, Set<Part> met, Part parent) {
        boolean ofDecision = parent == Part.CONSEQUENCES || parent == Part.DECISION || parent == Part.RATIONALE;
        boolean topLevel = parent == Part.OTHER
                && (chapter.parent() < 0 || chapters.get(chapter.parent()).level() <= 1);
        boolean neutralName = chapter.part() == Part.NEUTRAL
                && Headings.name(chapter.heading()).startsWith("other");
        return ofDecision || topLevel && !neutralName && !met.contains(chapter.part()) ? chapter.part() : Part.OTHER;
    }

    private static Part decision(Chapter chapter, long strong, Set<Part> met, Part parent) {
        var name = Headings.name(chapter.heading());
        boolean decided = met.contains(Part.DECISION);
        boolean inOptions = parent == Part.OPTIONS || parent == Part.OPTIONS_ANALYSIS;
        if (inOptions || parent == Part.DECISION && !name.startsWith("decision")) {
            return Part.OTHER;
        }
        if (decided && (name.equals("outcome") || name.equals("outcomes") || name.equals("result"))) {
            return Part.CONSEQUENCES;
        }
        boolean strongElsewhere = strong > (isNamedDecision(chapter) ? 1 : 0);
        return WEAK.contains(name) && strongElsewhere ? Part.OTHER : Part.DECISION;
    }

    /** Names that mean the decision only where no section is called so. */
    private static final Set<String> WEAK = Set.of(
            "proposal",
            "how",
            "approach",
            "design",
            "proposed design",
            "position",
            "conclusion",
            "solution",
            "proposed solution",
            "the solution",
            "outcome");

    static List<Section> read(RecordText record) {
        var sections = new ArrayList<Section>();
        var chapters = record.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            if (i == record.title() || i == 0) {
                intro(record, chapter).ifPresent(sections::add);
            } else {
                sections.add(new Section(
                        chapter.part(),
                        chapter.heading(),
                        chapter.anchor(),
                        chapter.level(),
                        record.line(chapter.span().start()),
                        chapter.span(),
                        new Span(
                                Math.min(chapter.contentStart(), chapter.span().end()),
                                chapter.span().end())));
            }
        }
        return sections;
    }

    /** Text under the title without a heading is the context (Merson), where it is more than metadata. */
    private static java.util.Optional<Section> intro(RecordText record, Chapter chapter) {
        var prose = chapter.blocks().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH
                        || block.kind() == Kind.BULLET_LIST
                        || block.kind() == Kind.ORDERED_LIST)
                .filter(block -> TextLine.of(record, List.of(block)).stream()
                        .allMatch(line -> KeyLine.all(line.text()).isEmpty() && !StatusWords.isStatus(line.text())))
                .toList();
        if (prose.isEmpty()) {
            return java.util.Optional.empty();
        }
        var span = new Span(
                prose.get(0).span().start(), prose.get(prose.size() - 1).span().end());
        boolean context = record.chapters().stream().anyMatch(other -> other.part() == Part.CONTEXT);
        return java.util.Optional.of(
                new Section(context ? Part.OTHER : Part.CONTEXT, "", "", 0, record.line(span.start()), span, span));
    }
}
