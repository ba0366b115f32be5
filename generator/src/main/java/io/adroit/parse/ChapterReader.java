package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Heading;
import io.adroit.text.MarkdownText;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Blocks of a text → chapters, and which heading is the title. */
final class ChapterReader {
    private ChapterReader() {}

    /** All headings with what stands below them; first what stands before them. */
    static List<Chapter> chapters(MarkdownText.Parsed parsed, int end) {
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
        Arrays.fill(next, end);
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
    static int title(List<Chapter> chapters, boolean untitled) {
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
}
