package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Lines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads entries that have no heading: definition lists, in Markdown and HTML, tables, bold lead words, and abbreviations. */
final class Listed {
    private static final Set<String> TERM_COLUMNS =
            Set.of("term", "acronym", "abbreviation", "word", "name", "title", "concept");
    private static final String DASHES = "-\u2013\u2014:=";

    private final EntryFile file;
    private final String text;
    private final Lines lines;
    private final List<TermDraft> drafts;

    Listed(EntryFile file, String text, Lines lines, List<TermDraft> drafts) {
        this.file = file;
        this.text = text;
        this.lines = lines;
        this.drafts = drafts;
    }

    void read(Block block) {
        switch (block.kind()) {
            case DEFINITION_LIST -> definitions(block);
            case TABLE -> table(block);
            case HTML -> html(block);
            case PARAGRAPH -> paragraph(block);
            case BULLET_LIST ->
                block.children()
                        .forEach(item -> item.children().stream()
                                .filter(child -> child.kind() == Kind.PARAGRAPH)
                                .limit(1)
                                .forEach(this::paragraph));
            default -> {}
        }
    }

    private Optional<TermDraft> add(String name, String summary, int offset) {
        if (name.isBlank() || summary.isBlank()) {
            return Optional.empty();
        }
        var draft = new TermDraft(file);
        draft.name = name;
        draft.summary = TermNames.oneLine(summary);
        draft.line = lines.line(offset);
        drafts.add(draft);
        return Optional.of(draft);
    }

    private void definitions(Block list) {
        Block term = null;
        for (var child : list.children()) {
            if (child.kind() == Kind.DEFINITION_TERM) {
                term = child;
            } else if (term != null) {
                add(deep(term), deep(child), term.span().start());
                term = null;
            }
        }
    }

    private static String deep(Block block) {
        return block.text().isEmpty() && !block.children().isEmpty()
                ? deep(block.children().get(0))
                : block.text();
    }

    private void table(Block table) {
        var rows = table.children();
        if (rows.isEmpty() || rows.get(0).children().size() < 2) {
            return;
        }
        var head = rows.get(0).children().stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT).strip())
                .toList();
        int summary = Math.max(CsvGlossary.column(head, CsvGlossary.SUMMARY), 1);
        if (TERM_COLUMNS.contains(head.get(0))) {
            for (var row : rows.subList(1, rows.size())) {
                if (row.children().size() > summary) {
                    add(
                            row.children().get(0).text(),
                            row.children().get(summary).text(),
                            row.span().start());
                }
            }
        }
    }

    /** {@code <dt>} and the first {@code <dd>} after it. */
    private void html(Block block) {
        int end = block.span().end();
        for (int at = text.indexOf("<dt>", block.span().start());
                at >= 0 && at < end;
                at = text.indexOf("<dt>", at + 4)) {
            int close = text.indexOf("</dt>", at);
            int open = close < 0 ? -1 : text.indexOf("<dd>", close);
            int last = open < 0 ? -1 : text.indexOf("</dd>", open);
            if (last >= 0) {
                add(bare(at + 4, close), bare(open + 4, last), at);
            }
        }
    }

    private String bare(int from, int to) {
        var out = new StringBuilder();
        boolean tag = false;
        for (char c : text.substring(from, to).toCharArray()) {
            tag |= c == '<';
            if (!tag) {
                out.append(c);
            }
            tag &= c != '>';
        }
        return out.toString().strip();
    }

    private void paragraph(Block block) {
        int from = block.span().start();
        for (int at = from; at < block.span().end(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 || newline > block.span().end() ? block.span().end() : newline;
            line(at, end);
            at = end + 1;
        }
    }

    private void line(int from, int end) {
        var line = text.substring(from, end).strip();
        if (line.startsWith("*[")) {
            int close = line.indexOf("]:");
            if (close > 2) {
                abbreviation(line.substring(2, close), line.substring(close + 2).strip(), from);
            }
        } else if (line.startsWith("**")) {
            int close = line.indexOf("**", 2);
            if (close > 2) {
                bold(line.substring(2, close).strip(), line.substring(close + 2).strip(), from);
            }
        }
    }

    private void abbreviation(String abbreviation, String longForm, int offset) {
        add(longForm, abbreviation + " stands for " + longForm + ".", offset).ifPresent(draft -> {
            draft.abbreviation = abbreviation;
            draft.id = abbreviation;
        });
    }

    /** {@code **Name**: words}, {@code **Name:** words}, {@code **Name** (SHORT) - words}. */
    private void bold(String name, String after, int offset) {
        int last = name.length() - 1;
        if (last > 0 && DASHES.indexOf(name.charAt(last)) >= 0) {
            add(name.substring(0, last).strip(), withoutBreak(after), offset);
            return;
        }
        int bracket = after.startsWith("(") ? after.indexOf(')') + 1 : 0;
        var words = after.substring(bracket).strip();
        if (!words.isEmpty() && DASHES.indexOf(words.charAt(0)) >= 0) {
            var whole = bracket == 0 ? name : name + " " + after.substring(0, bracket);
            add(whole, withoutBreak(words.substring(1).strip()), offset);
        }
    }

    /** A line without the backslash that breaks it. */
    private static String withoutBreak(String words) {
        return words.endsWith("\\") ? words.substring(0, words.length() - 1) : words;
    }
}
