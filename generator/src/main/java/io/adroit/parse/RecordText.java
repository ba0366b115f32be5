package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.model.SourceFile;
import io.adroit.text.FrontMatter;
import io.adroit.text.Lines;
import io.adroit.text.Markdown;
import io.adroit.text.MarkdownText;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import io.adroit.text.TextLimits;
import java.util.List;
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
    static RecordText read(SourceFile file, TextLimits limits) {
        var frontMatter = FrontMatter.read(file.text());
        var parsed = Markdown.read(file.text(), frontMatter.bodyStart(), limits);
        var chapters = ChapterReader.chapters(parsed, file.text().length());
        return new RecordText(
                file,
                FileName.of(file),
                frontMatter,
                parsed.text(),
                new Lines(file.text()),
                chapters,
                ChapterReader.title(
                        chapters, frontMatter.values().get("title").text().isBlank()));
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
