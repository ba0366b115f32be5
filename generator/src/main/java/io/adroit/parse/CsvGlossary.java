package io.adroit.parse;

import io.adroit.parse.TermDraft.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads entries from CSV (RFC 4180) with a line of headings, one of which names the term and one the definition. */
final class CsvGlossary {
    private static final Set<String> TERM = Set.of("term", "title", "name", "word", "acronym", "abbreviation");
    static final Set<String> SUMMARY = Set.of("summary", "definition", "meaning", "description", "expansion");

    private CsvGlossary() {}

    private record Row(int line, List<String> cells) {
        String get(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    static List<TermDraft> read(EntryFile file) {
        var rows = rows(file.file().text());
        var drafts = new ArrayList<TermDraft>();
        if (rows.isEmpty()) {
            return drafts;
        }
        var head = rows.get(0).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        int term = column(head, TERM);
        for (var row : rows.subList(1, rows.size())) {
            var draft = new TermDraft(file);
            draft.line = row.line();
            draft.name = row.get(term);
            draft.id = row.get(head.indexOf("id"));
            draft.abbreviation = head.indexOf("abbreviation") == term ? "" : row.get(head.indexOf("abbreviation"));
            draft.category = row.get(head.indexOf("category"));
            for (var alias : row.get(head.indexOf("aliases")).split("[;|]")) {
                if (!alias.isBlank()) {
                    draft.aliases.add(Alias.of(alias.strip()));
                }
            }
            TermText.summarise(row.get(column(head, SUMMARY)), row.line(), draft);
            if (!draft.name.isEmpty()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** The first column that has one of these names; -1 when none has. */
    static int column(List<String> head, Set<String> names) {
        for (int i = 0; i < head.size(); i++) {
            if (names.contains(head.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Row> rows(String text) {
        char separator = text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            boolean ends = i == text.length() || !quoted && c == '\n';
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (ends || !quoted && c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
            line += c == '\n' ? 1 : 0;
            if (ends) {
                if (cells.stream().anyMatch(one -> !one.isBlank())) {
                    rows.add(new Row(start, List.copyOf(cells)));
                }
                cells.clear();
                start = line;
            }
        }
        return rows;
    }
}
