package io.adroit.parse;

import io.adroit.model.Option;
import io.adroit.model.Option.Argument;
import io.adroit.model.Part;
import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was weighed: the list of options, the heading for each, and what is said for and against them. */
final class OptionReader {
    private static final Span NOWHERE = new Span(0, 0);

    private final RecordText record;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private OptionReader(RecordText record) {
        this.record = record;
    }

    /** An option while its places are collected. */
    private static final class Draft {
        private final String title;
        private final int line;
        private Span description = NOWHERE;
        private final List<Argument> arguments = new ArrayList<>();
        private boolean marked;

        Draft(String title, int line) {
            this.title = title;
            this.line = line;
        }

        Option toOption(boolean chosen) {
            return new Option(
                    title,
                    chosen || marked,
                    line,
                    description,
                    arguments.stream().distinct().toList());
        }
    }

    static List<Option> read(RecordText record) {
        var reader = new OptionReader(record);
        for (var chapter : record.chapters()) {
            if (chapter.part() == Part.OPTIONS || chapter.part() == Part.OPTIONS_ANALYSIS) {
                reader.chapter(chapter);
            }
        }
        var chosen = ChosenOption.of(record);
        var picked = chosen.map(words -> match(words.option(), reader.drafts)).orElse("");
        return reader.drafts.entrySet().stream()
                .map(entry -> entry.getValue().toOption(entry.getKey().equals(picked)))
                .toList();
    }

    private void chapter(Chapter chapter) {
        int level =
                record.below(chapter).stream().mapToInt(Chapter::level).min().orElse(0);
        var heads = record.below(chapter).stream()
                .filter(below -> below.level() == level)
                .toList();
        for (var block : chapter.blocks()) {
            switch (block.kind()) {
                case BULLET_LIST, ORDERED_LIST -> block.children().forEach(item -> item(item, heads.isEmpty()));
                case TABLE -> table(block);
                default -> {}
            }
        }
        heads.stream().filter(head -> isOption(head)).forEach(this::heading);
    }

    private static final Set<String> NO_OPTIONS = Set.of(
            "comparison",
            "comparativa",
            "matriz",
            "matrix",
            "summary",
            "overview",
            "conclusion",
            "vergleich",
            "comparaison");

    /** A heading below the options that names one, not a comparison of them. */
    private static boolean isOption(Chapter head) {
        var part = Headings.of(head.heading());
        var name = Headings.name(head.heading());
        var first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
        return !head.heading().isBlank()
                && !NO_OPTIONS.contains(first)
                && (part == Part.OTHER || head.heading().length() > 25 && part != Part.OPTIONS_ANALYSIS);
    }

    private void heading(Chapter head) {
        var draft = draft(head.heading(), record.line(head.span().start()));
        var prose = head.blocks().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .findFirst();
        prose.filter(block ->
                        ArgumentReader.leaning(block.text().replace(":", "")).isEmpty())
                .ifPresent(block -> draft.description = block.span());
        draft.arguments.addAll(ArgumentReader.read(record, head.blocks(), Optional.empty(), false));
        for (var below : record.below(head)) {
            draft.arguments.addAll(
                    ArgumentReader.read(record, below.blocks(), ArgumentReader.leaning(below.heading()), false));
        }
    }

    private void item(Block item, boolean alone) {
        if (item.children().isEmpty()) {
            return;
        }
        var first = item.children().get(0);
        var text = Words.oneLine(first.text());
        if (text.isEmpty() || first.kind() != Kind.PARAGRAPH) {
            return;
        }
        var title = OptionTitle.of(text);
        var known = drafts.get(OptionTitle.key(title));
        var draft = known != null ? known : draft(title, record.line(item.span().start()));
        draft.marked |= Tasks.isTicked(record, item)
                || text.toLowerCase(java.util.Locale.ROOT).contains("(chosen")
                || text.startsWith("✅");
        if (alone && title.length() < text.length()) {
            draft.description = first.span();
        }
        draft.arguments.addAll(ArgumentReader.read(
                record, item.children().subList(1, item.children().size()), Optional.empty(), false));
    }

    private Draft draft(String words, int line) {
        var title = OptionTitle.withoutNumber(words);
        var known = drafts.get(OptionTitle.key(title));
        if (known == null) {
            known = drafts.values().stream()
                    .filter(draft -> OptionTitle.key(draft.title).length() > 8
                            && (OptionTitle.key(title).startsWith(OptionTitle.key(draft.title))
                                    || OptionTitle.key(draft.title).startsWith(OptionTitle.key(title))
                                            && OptionTitle.key(title).length() > 8))
                    .findFirst()
                    .orElse(null);
        }
        if (known == null) {
            known = new Draft(title, line);
            drafts.put(OptionTitle.key(title), known);
        }
        return known;
    }

    /** A row for each option, with columns for what speaks for and against it. */
    private void table(Block table) {
        var rows = table.children();
        var heads = rows.isEmpty()
                ? List.<Optional<Option.Leaning>>of()
                : rows.get(0).children().stream()
                        .map(cell -> ArgumentReader.leaning(Words.oneLine(cell.text())))
                        .toList();
        if (heads.size() < 2 || heads.get(0).isPresent() || heads.stream().noneMatch(Optional::isPresent)) {
            return;
        }
        for (var row : rows.subList(1, rows.size())) {
            var title = row.children().isEmpty()
                    ? ""
                    : Words.oneLine(row.children().get(0).text());
            if (title.isEmpty()) {
                continue;
            }
            var draft = draft(title, record.line(row.span().start()));
            for (int i = 1; i < Math.min(heads.size(), row.children().size()); i++) {
                var cell = row.children().get(i);
                var text = Words.oneLine(cell.text());
                if (heads.get(i).isPresent() && !text.isEmpty()) {
                    draft.arguments.add(new Argument(
                            heads.get(i).get(), text, record.line(cell.span().start()), cell.span()));
                }
            }
        }
    }

    /** Exact without blanks and case, else by prefix. */
    private static String match(String chosen, Map<String, Draft> drafts) {
        var key = OptionTitle.key(OptionTitle.withoutNumber(chosen));
        if (key.isEmpty() || drafts.containsKey(key)) {
            return key;
        }
        return drafts.keySet().stream()
                .filter(other -> other.startsWith(key) || key.startsWith(other))
                .findFirst()
                .or(() -> byNumber(chosen, drafts))
                .orElse("");
    }

    /** {@code Chosen option: 2}, {@code Option (3)}: the option in that place. */
    private static Optional<String> byNumber(String chosen, Map<String, Draft> drafts) {
        var words = Words.key(chosen);
        var digits = words.startsWith("option ") ? words.substring(7) : words;
        boolean number =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
        int place = number && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
        return drafts.keySet().stream()
                .skip(Math.max(0, place - 1))
                .limit(place > 0 ? 1 : 0)
                .findFirst();
    }
}
