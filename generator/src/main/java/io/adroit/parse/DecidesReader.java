package io.adroit.parse;

import io.adroit.model.Decides;
import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a record decides, in its own words: front matter's summary, else a Y-statement, else the chosen option, else the first words of the decision. */
final class DecidesReader {
    private static final List<String> Y_STATEMENTS = List.of(
            "in the context of",
            "im kontext von",
            "im zusammenhang mit",
            "en el contexto de",
            "no contexto de",
            "dans le contexte de",
            "nel contesto di");

    private final RecordText record;

    private DecidesReader(RecordText record) {
        this.record = record;
    }

    static Decides read(RecordText record, List<Entry> entries) {
        var reader = new DecidesReader(record);
        return reader.summary(entries)
                .or(reader::yStatement)
                .or(reader::chosen)
                .or(reader::decision)
                .orElse(Decides.NOTHING);
    }

    private Optional<Decides> summary(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.field() == Field.SUMMARY
                        && entry.form().equals("front matter")
                        && Nothing.isFilled(entry.words()))
                .findFirst()
                .map(entry -> new Decides(Sentences.lead(entry.words()), "front matter", entry.line(), ""));
    }

    private Optional<Decides> yStatement() {
        for (var chapter : record.chapters()) {
            for (var block : chapter.blocks()) {
                boolean quote = block.kind() == Kind.QUOTE && !block.children().isEmpty();
                var leaf = quote ? block.children().get(0) : block;
                if (leaf.kind() == Kind.PARAGRAPH && isYStatement(leaf.text())) {
                    var sentence = Sentences.of(leaf.text()).get(0);
                    int line = record.line(leaf.span().start());
                    return Optional.of(new Decides(Sentences.shorten(sentence), "Y-statement", line, chapter.anchor()));
                }
            }
        }
        return Optional.empty();
    }

    private static final List<String> DECIDED = List.of(
            "we decided",
            "decided for",
            "we chose",
            "we want",
            "entschieden",
            "decidimos",
            "nous avons d",
            "abbiamo deciso");

    private static boolean isYStatement(String text) {
        var begin = text.substring(0, Math.min(text.length(), 40)).strip().toLowerCase(Locale.ROOT);
        if (Y_STATEMENTS.stream().noneMatch(begin::startsWith)) {
            return false;
        }
        var lower = Words.oneLine(text).toLowerCase(Locale.ROOT);
        return DECIDED.stream().anyMatch(lower::contains);
    }

    private Optional<Decides> chosen() {
        return ChosenOption.of(record)
                .map(chosen -> new Decides(
                        chosen.sentence(),
                        chosen.chapter().heading(),
                        chosen.line(),
                        chosen.chapter().anchor()));
    }

    private Optional<Decides> decision() {
        for (var chapter : record.chapters()) {
            if (chapter.part() == Part.DECISION) {
                var places = new ArrayList<>(List.of(chapter));
                places.addAll(record.below(chapter));
                for (var place : places) {
                    var found = first(place);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first sentence of the first paragraph; where it leads to a list, with its items; where there is only a list, its first item. */
    private Optional<Decides> first(Chapter chapter) {
        var blocks = chapter.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var text =
                    block.kind() == Kind.PARAGRAPH ? Words.oneLine(block.text()) : isList(block) ? items(block, 1) : "";
            if (text.codePoints().noneMatch(Character::isLetterOrDigit) || Placeholders.isPlaceholder(text)) {
                continue;
            }
            var lead = Sentences.lead(text);
            if (lead.endsWith(":") && i + 1 < blocks.size() && isList(blocks.get(i + 1))) {
                lead = Sentences.shorten(lead + " " + items(blocks.get(i + 1), 3));
            }
            return Optional.of(new Decides(
                    lead, chapter.heading(), record.line(block.span().start()), chapter.anchor()));
        }
        return Optional.empty();
    }

    private static boolean isList(Block block) {
        return block.kind() == Kind.BULLET_LIST || block.kind() == Kind.ORDERED_LIST;
    }

    private String items(Block list, int most) {
        return String.join(
                "; ",
                list.children().stream()
                        .limit(most)
                        .map(item -> Words.oneLine(String.join(
                                " ",
                                TextLine.of(
                                                record,
                                                item.children().stream()
                                                        .limit(1)
                                                        .toList())
                                        .stream()
                                        .map(TextLine::text)
                                        .toList())))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
