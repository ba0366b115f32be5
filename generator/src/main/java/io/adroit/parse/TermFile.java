package io.adroit.parse;

import io.adroit.model.Finding;
import io.adroit.text.Block.Kind;
import io.adroit.text.FrontMatter;
import io.adroit.text.Lines;
import io.adroit.text.Markdown;
import java.util.List;

/** Reads a file that holds one entry: facts in the front matter, prose under known headings. */
final class TermFile {
    private TermFile() {}

    static TermDraft read(EntryFile file, String text, FrontMatter front, List<Finding> findings) {
        var draft = new TermDraft(file);
        var name = file.file().name();
        draft.id = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
        new TermKeys(front.values()).to(draft);
        var lines = new Lines(text);
        var parsed = Markdown.read(text, front.bodyStart(), file.limits());
        findings.addAll(OverLimit.findings(parsed.text().limits(), file.file().path(), lines));
        var blocks = parsed.blocks();
        int first = 0;
        while (first < blocks.size()
                && (blocks.get(first).kind() == Kind.HTML || blocks.get(first).kind() == Kind.RULE)) {
            first++;
        }
        if (first < blocks.size()
                && blocks.get(first).kind() == Kind.HEADING
                && blocks.get(first).level() == 1) {
            draft.name = draft.name.isEmpty() ? blocks.get(first).text() : draft.name;
            first++;
        } else {
            first = 0;
        }
        if (draft.name.isEmpty()) {
            draft.name = draft.id.replace('-', ' ').replace('_', ' ');
        }
        new TermSections(text, lines, draft).read(blocks.subList(first, blocks.size()), 2, text.length());
        return draft;
    }
}
