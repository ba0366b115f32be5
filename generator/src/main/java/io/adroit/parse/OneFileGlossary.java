package io.adroit.parse;

import io.adroit.model.Finding;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Lines;
import io.adroit.text.Markdown;
import io.adroit.text.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a Markdown file with many entries: a heading per term with its keys in a comment (glossarify-md), definition lists, tables, lines that begin with the term in
 * bold, and {@code *[X]: long form}.
 */
final class OneFileGlossary {
    private static final Set<String> NAMES = Set.of(
            "glossary", "terms", "terminology", "acronyms", "abbreviations", "dictionary", "vocabulary", "glossar");

    private final EntryFile file;
    private final String text;
    private final Lines lines;
    private final List<TermDraft> drafts = new ArrayList<>();

    OneFileGlossary(EntryFile file, String text, Lines lines) {
        this.file = file;
        this.text = text;
        this.lines = lines;
    }

    /** Whether a file is one by its name or title. */
    static boolean isOne(String name, String title) {
        var stem = name.toLowerCase(Locale.ROOT);
        stem = stem.substring(0, stem.lastIndexOf('.') < 0 ? stem.length() : stem.lastIndexOf('.'));
        return NAMES.contains(stem) || NAMES.contains(title.toLowerCase(Locale.ROOT));
    }

    List<TermDraft> read(int bodyStart, List<Finding> findings) {
        var parsed = Markdown.read(text, bodyStart, file.limits());
        findings.addAll(OverLimit.findings(parsed.text().limits(), file.file().path(), lines));
        var blocks = parsed.blocks();
        int level = level(blocks);
        for (int at = 0; at < blocks.size(); ) {
            var block = blocks.get(at);
            if (block.kind() == Kind.HEADING && block.level() > 1) {
                int next = next(blocks, at + 1, block.level());
                boolean group = isGroup(blocks, at, next, level);
                if (!group) {
                    drafts.add(headed(block, blocks.subList(at + 1, next), end(blocks, next), findings));
                }
                at = group ? at + 1 : next;
            } else {
                new Listed(file, text, lines, drafts).read(block);
                at++;
            }
        }
        return drafts;
    }

    /** Level of the headings that name terms: 2, or 3 where all headings of level 2 only group. */
    private static int level(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING && block.level() == 2) ? 2 : 3;
    }

    private static int next(List<Block> blocks, int from, int level) {
        int next = from;
        while (next < blocks.size()
                && !(blocks.get(next).kind() == Kind.HEADING && blocks.get(next).level() <= level)) {
            next++;
        }
        return next;
    }

    private int end(List<Block> blocks, int next) {
        return next < blocks.size() ? blocks.get(next).span().start() : text.length();
    }

    /** Whether a heading only gathers what stands below it: it has no definition of its own, or what it has is a list of entries. */
    private boolean isGroup(List<Block> blocks, int at, int next, int level) {
        if (blocks.get(at).level() > level) {
            return false;
        }
        var own = blocks.subList(at + 1, next);
        boolean below = own.stream().anyMatch(block -> block.kind() == Kind.HEADING);
        int first = TermText.firstParagraph(own);
        if (blocks.get(at).text().strip().length() == 1 && (below || first < 0) || below && first < 0) {
            return true;
        }
        var found = new ArrayList<TermDraft>();
        own.stream()
                .takeWhile(block -> block.kind() != Kind.HEADING)
                .forEach(new Listed(file, text, lines, found)::read);
        return found.size() > 1 || first < 0 && !found.isEmpty();
    }

    private TermDraft headed(Block heading, List<Block> blocks, int end, List<Finding> findings) {
        var draft = new TermDraft(file);
        draft.line = lines.line(heading.span().start());
        draft.name = heading.text();
        int from = heading.span().end();
        for (var comment :
                comments(from, blocks.isEmpty() ? end : blocks.get(0).span().start())) {
            var parsed = Yaml.read(keys(comment[0], comment[1]), lines.line(comment[0]));
            parsed.problems()
                    .forEach(problem ->
                            findings.add(GlossaryFileReader.badYaml(file.file().path(), problem)));
            new TermKeys(parsed.value()).to(draft);
        }
        new TermSections(text, lines, draft).read(blocks, heading.level() + 1, end);
        return draft;
    }

    /** Inner ranges of the comments between two offsets. */
    private List<int[]> comments(int from, int to) {
        var found = new ArrayList<int[]>();
        for (int at = text.indexOf("<!--", from); at >= 0 && at < to; ) {
            int end = text.indexOf("-->", at);
            if (end < 0) {
                break;
            }
            if (text.substring(at + 4, end).indexOf(':') >= 0) {
                found.add(new int[] {at + 4, end});
            }
            at = text.indexOf("<!--", end);
        }
        return found;
    }

    /** The YAML in a comment; blanks before the first key go, so that {@code <!-- aliases: x -->} and keys on lines of their own both read. */
    private String keys(int from, int to) {
        var inner = text.substring(from, to);
        return inner.startsWith("\n") || inner.isBlank() ? inner : inner.stripLeading();
    }
}
