package io.adroit.parse;

import io.adroit.model.Ids;
import io.adroit.model.Term;
import io.adroit.model.Term.TermPart;
import io.adroit.parse.TermDraft.Alias;
import io.adroit.parse.TermDraft.Named;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Lines;
import io.adroit.text.Markdown;
import java.util.List;
import java.util.Locale;

/** The body of an entry in Markdown: summary, known headings, questions, what helps in an incident. */
final class TermSections {
    private final String source;
    private final Lines lines;
    private final TermDraft draft;

    TermSections(String source, Lines lines, TermDraft draft) {
        this.source = source;
        this.lines = lines;
        this.draft = draft;
    }

    /**
     * Reads the blocks of an entry.
     *
     * @param blocks after the heading that names it
     * @param level of the headings that part it
     * @param end offset where the entry ends
     */
    void read(List<Block> blocks, int level, int end) {
        int first = 0;
        while (first < blocks.size() && !parts(blocks.get(first), level)) {
            first++;
        }
        preamble(
                blocks.subList(0, first),
                first < blocks.size() ? blocks.get(first).span().start() : end);
        while (first < blocks.size()) {
            int next = first + 1;
            while (next < blocks.size() && !parts(blocks.get(next), level)) {
                next++;
            }
            int until = next < blocks.size() ? blocks.get(next).span().start() : end;
            section(blocks.get(first), blocks.subList(first + 1, next), until);
            first = next;
        }
    }

    private static boolean parts(Block block, int level) {
        return block.kind() == Kind.HEADING && block.level() <= level;
    }

    private void preamble(List<Block> blocks, int end) {
        int at = 0;
        while (at < blocks.size() && isSynonyms(blocks.get(at))) {
            at++;
        }
        var rest = blocks.subList(at, blocks.size());
        int first = TermText.firstParagraph(rest);
        boolean known = !draft.summary.isEmpty();
        if (first >= 0) {
            var words = TermNames.oneLine(rest.get(first).text());
            if (!known || words.equals(draft.summary)) {
                summary(rest.get(first));
                rest = rest.subList(first + 1, rest.size());
            }
        }
        if (!rest.isEmpty()) {
            part(TermPart.Kind.DETAIL, "", rest.get(0).span().start(), end);
        }
    }

    private void summary(Block paragraph) {
        draft.summary = TermNames.oneLine(paragraph.text());
        draft.summaryLine = lines.line(paragraph.span().start());
    }

    /** JabRef: {@code **Synonyms:** one, two}. */
    private boolean isSynonyms(Block block) {
        var text = TermNames.oneLine(block.text());
        int colon = text.indexOf(':');
        var head = colon < 0
                ? ""
                : text.substring(0, colon).toLowerCase(Locale.ROOT).strip();
        if (block.kind() != Kind.PARAGRAPH
                || !(head.equals("synonyms") || head.equals("aliases") || head.equals("also known as"))) {
            return false;
        }
        for (var word : text.substring(colon + 1).split(",")) {
            if (!word.isBlank()) {
                draft.aliases.add(Alias.of(TermNames.plain(word)));
            }
        }
        return true;
    }

    private void section(Block heading, List<Block> blocks, int end) {
        var words = heading.text().toLowerCase(Locale.ROOT).strip();
        switch (words) {
            case "questions to ask", "questions" -> questions(blocks);
            case "in an incident", "incident", "during an incident" -> incident(blocks);
            case "related terms", "related", "see also", "related terms (cross-references)" ->
                related(heading, blocks, end);
            case "meaning", "definition", "summary", "what it is" -> meaning(heading, blocks, end);
            default -> content(kind(words), heading, blocks, end);
        }
    }

    private static TermPart.Kind kind(String words) {
        return switch (words) {
            case "in more detail", "more detail", "in detail", "details", "detail", "explanation" ->
                TermPart.Kind.DETAIL;
            case "think of it as", "analogy" -> TermPart.Kind.ANALOGY;
            case "example", "examples" -> TermPart.Kind.EXAMPLE;
            case "why it matters to you", "why it matters", "why should i care" -> TermPart.Kind.WHY;
            default -> TermPart.Kind.OTHER;
        };
    }

    private void content(TermPart.Kind kind, Block heading, List<Block> blocks, int end) {
        if (!blocks.isEmpty()) {
            part(kind, heading.text(), blocks.get(0).span().start(), end);
        }
    }

    private void meaning(Block heading, List<Block> blocks, int end) {
        int first = TermText.firstParagraph(blocks);
        if (!draft.summary.isEmpty() || first < 0) {
            content(TermPart.Kind.OTHER, heading, blocks, end);
            return;
        }
        summary(blocks.get(first));
        if (first + 1 < blocks.size()) {
            part(TermPart.Kind.DETAIL, "", blocks.get(first + 1).span().start(), end);
        }
    }

    /** Markdown of the file between two offsets; offsets and lines stay those of the file. */
    private void part(TermPart.Kind kind, String heading, int from, int end) {
        var upTo = source.substring(0, end);
        draft.parts.add(new TermPart(
                kind, heading, Markdown.read(upTo, from, draft.limits).text(), upTo));
    }

    private void related(Block heading, List<Block> blocks, int end) {
        int before = draft.related.size();
        for (var reference : Markdown.read(
                        source.substring(0, end), heading.span().end(), draft.limits)
                .text()
                .references()) {
            var id = TermNames.idOf(reference.destination());
            if (!reference.destination().contains("://") && !id.isEmpty()) {
                int at = reference.span().start();
                draft.related.add(new Named(Ids.slug(id), lines.line(at), lines.column(at)));
            }
        }
        if (draft.related.size() == before) {
            content(TermPart.Kind.OTHER, heading, blocks, end);
        }
    }

    private void questions(List<Block> blocks) {
        for (var item : Items.of(blocks)) {
            var good = "";
            var non = "";
            for (var answer : Items.of(item.children())) {
                var words = Items.text(answer);
                var after = Items.after(words, "good answer", "good");
                good = after.isEmpty() ? good : after;
                var bad = Items.after(words, "non-answer", "non answer", "bad answer", "no answer");
                non = bad.isEmpty() ? non : bad;
            }
            var ask = Items.text(item);
            if (!ask.isEmpty()) {
                draft.questions.add(
                        new Term.Question(ask, good, non, lines.line(item.span().start())));
            }
        }
    }

    private void incident(List<Block> blocks) {
        for (var item : Items.of(blocks)) {
            var words = Items.text(item);
            add(draft.see, Items.after(words, "users see", "see"));
            add(draft.say, Items.after(words, "say"));
            add(draft.ask, Items.after(words, "ask"));
            add(draft.avoid, Items.after(words, "do not promise", "don't promise", "avoid"));
        }
    }

    private static void add(List<String> to, String words) {
        if (!words.isEmpty()) {
            to.add(words);
        }
    }
}
