package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.model.SourceFile;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.FrontMatter;
import io.adroit.text.Heading;
import io.adroit.text.Lines;
import io.adroit.text.Markdown;
import io.adroit.text.MarkdownText;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record's text, parsed once, as the readers of its fields look at it.
 *
 * @param chapters in order; the first stands before the first heading and may be empty
 * @param title index of the chapter whose heading is the title, 0 when no heading is
 */
record RecordText(
        SourceFile file,
        FileName name,
        FrontMatter frontMatter,
        MarkdownText markdown,
        Lines lines,
        List<Chapter> chapters,
        int title) {
    static RecordText read(SourceFile file) {
        var frontMatter = FrontMatter.read(file.text());
        var parsed = Markdown.read(file.text(), frontMatter.bodyStart());
        var chapters = chapters(parsed, file.text().length());
        return new RecordText(
                file,
                FileName.of(file),
                frontMatter,
                parsed.text(),
                new Lines(file.text()),
                chapters,
                title(chapters, frontMatter.values().get("title").text().isBlank()));
    }

    private static List<Chapter> chapters(MarkdownText.Parsed parsed, int end) {
        Map<Integer, Heading> headings = new HashMap<>();
        parsed.text().headings().forEach(heading -> headings.put(heading.span().start(), heading));
        var heads = new ArrayList<Block>();
        var contents = new ArrayList<List<Block>>();
        contents.add(new ArrayList<>());
        for (var block : parsed.blocks()) {
            if (block.kind() == Kind.HEADING) {
                heads.add(block);
                contents.add(new ArrayList<>());
            } else {
                contents.get(contents.size() - 1).add(block);
            }
        }
        int bodyStart = parsed.text().body().start();
        int first = heads.isEmpty() ? end : heads.get(0).span().start();
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter(
                0,
                "",
                "",
                new Span(bodyStart, Math.max(first, bodyStart)),
                bodyStart,
                contents.get(0),
                -1,
                Part.OTHER));
        var open = new ArrayList<Integer>();
        int[] ends = ends(heads, end);
        for (int i = 0; i < heads.size(); i++) {
            var block = heads.get(i);
            open.removeIf(at -> heads.get(at).level() >= block.level());
            int parent = open.isEmpty() ? -1 : open.get(open.size() - 1) + 1;
            open.add(i);
            var heading = headings.get(block.span().start());
            var text = Words.oneLine(block.text());
            chapters.add(new Chapter(
                    block.level(),
                    text,
                    heading == null ? "" : heading.anchor(),
                    new Span(block.span().start(), ends[i]),
                    block.span().end(),
                    contents.get(i + 1),
                    parent,
                    Headings.of(text)));
        }
        return chapters;
    }

    /** Where each section ends: at the next heading of its level or above. */
    private static int[] ends(List<Block> heads, int end) {
        int[] ends = new int[heads.size()];
        var next = new int[8];
        java.util.Arrays.fill(next, end);
        for (int i = heads.size() - 1; i >= 0; i--) {
            int level = heads.get(i).level();
            ends[i] = next[level];
            for (int deeper = level; deeper <= 6; deeper++) {
                next[deeper] = heads.get(i).span().start();
            }
        }
        return ends;
    }

    /** What no title is ever called. */
    private static final Set<Part> SECTIONS =
            EnumSet.of(Part.SUMMARY, Part.CONTEXT, Part.DECISION, Part.CONSEQUENCES, Part.OPTIONS, Part.STATUS);

    /** The first level-1 heading that does not name a section; without one, a heading that stands before everything else and names none. */
    private static int title(List<Chapter> chapters, boolean untitled) {
        for (int i = 1; i < chapters.size(); i++) {
            var part = chapters.get(i).part();
            if (chapters.get(i).level() == 1) {
                boolean section = SECTIONS.contains(part) || part != Part.OTHER && hasSisters(chapters, i);
                return section && !isLabelled(chapters.get(i)) ? 0 : i;
            }
        }
        if (untitled && chapters.size() > 1 && chapters.get(0).blocks().isEmpty()) {
            var first = chapters.get(1);
            boolean plain = first.part() == Part.OTHER
                    && first.level() <= 3
                    && !first.heading().endsWith("?")
                    && !first.heading().isEmpty();
            return plain && (first.level() == 2 || isKindOfTitle(first.heading())) ? 1 : 0;
        }
        return 0;
    }

    /** {@code # Proposal: Use X} is a title with a label, not a section. */
    private static boolean isLabelled(Chapter chapter) {
        int colon = chapter.heading().indexOf(": ");
        return chapter.part() != Part.STATUS
                && colon > 0
                && colon + 2 < chapter.heading().length();
    }

    /** Whether another heading of level 1 names a section: then this one is no title. */
    private static boolean hasSisters(List<Chapter> chapters, int at) {
        return chapters.stream().skip(at + 1L).anyMatch(other -> other.level() == 1 && other.part() != Part.OTHER);
    }

    private static boolean isKindOfTitle(String heading) {
        return !TitleText.of(heading, -1).text().equals(heading);
    }

    /** Chapters that may hold metadata: what stands before the first section, and sections called metadata or the like. */
    Stream<Chapter> head() {
        int last = title + (isBareTitle() ? 1 : 0);
        return Stream.concat(
                chapters.stream().limit(last + 1L),
                chapters.stream().skip(last + 1L).filter(RecordText::isMetadata));
    }

    /** Whether nothing stands between the title and another heading that names no section: a second title. */
    private boolean isBareTitle() {
        return title > 0
                && title + 1 < chapters.size()
                && chapters.get(title).blocks().isEmpty()
                && chapters.get(title + 1).part() == Part.OTHER;
    }

    private static final java.util.Set<String> METADATA = java.util.Set.of(
            "metadata",
            "meta",
            "meta data",
            "document control",
            "document information",
            "information",
            "header",
            "details",
            "decision metadata",
            "adr metadata",
            "record metadata",
            "document metadata",
            "decision information",
            "metadaten",
            "metadatos",
            "metadados",
            "metadonnees",
            "元数据",
            "メタデータ",
            "메타데이터",
            "метаданные",
            "info",
            "decision record metadata",
            "record details",
            "general information",
            "front matter",
            "properties",
            "administrative information");

    private static boolean isMetadata(Chapter chapter) {
        return METADATA.contains(Headings.name(chapter.heading()));
    }

    /** Whether a chapter is a section of the record itself, not one within another section. */
    boolean isTopLevel(Chapter chapter) {
        if (chapter.parent() < 0 || chapter.parent() == title) {
            return true;
        }
        var parent = chapters.get(chapter.parent());
        return isMetadata(parent)
                || parent.part() == Part.SUMMARY
                || parent.level() == 1 && parent.part() == Part.OTHER;
    }

    /** Chapters within one, in order, however deep. */
    List<Chapter> below(Chapter chapter) {
        int low = 1;
        int high = chapters.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chapters.get(middle).span().start() <= chapter.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (chapter.level() > 0
                && end < chapters.size()
                && chapters.get(end).span().start() < chapter.span().end()) {
            end++;
        }
        return chapters.subList(low, end);
    }

    /** The source of a range. */
    String source(Span span) {
        return span.of(file.text());
    }

    int line(int offset) {
        return lines.line(offset);
    }

    int column(int offset) {
        return lines.column(offset);
    }

    /** Links and images within a range, in order. */
    List<Reference> references(Span span) {
        var all = markdown.references();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).span().start() < span.end()) {
            end++;
        }
        return all.subList(low, end).stream()
                .filter(reference -> span.holds(reference.span()))
                .toList();
    }
}
