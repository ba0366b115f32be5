package io.adroit.parse;

import io.adroit.text.Block;
import io.adroit.text.Block.Kind;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines, bullets and tables before the first section, also within quotes and admonitions. */
final class HeadForm implements MetadataForm {
    @Override
    public void read(RecordText record, List<Entry> to) {
        record.head().forEach(chapter -> new Reading(record, to).blocks(chapter.blocks(), ""));
    }

    /** One chapter. */
    private static final class Reading {
        private final RecordText record;
        private final List<Entry> to;
        /** Index in {@link #to} of a key without a value, which the next list or paragraph gives; -1 for none. */
        private int open = -1;

        Reading(RecordText record, List<Entry> to) {
            this.record = record;
            this.to = to;
        }

        void blocks(List<Block> blocks, String container) {
            for (var block : blocks) {
                switch (block.kind()) {
                    case PARAGRAPH -> paragraph(block, container.isEmpty() ? "line" : container);
                    case BULLET_LIST, ORDERED_LIST -> list(block, container.isEmpty() ? "bullet" : container);
                    case TABLE -> new TableForm(record, container.isEmpty() ? "table" : container).read(block, to);
                    case QUOTE -> blocks(block.children(), "quote");
                    case ADMONITION -> blocks(block.children(), "admonition");
                    case DEFINITION_LIST -> definitions(block);
                    default -> open = -1;
                }
            }
        }

        private void paragraph(Block block, String form) {
            var lines = TextLine.of(record, block);
            if (open >= 0
                    && !lines.isEmpty()
                    && KeyLine.all(lines.get(0).text()).isEmpty()) {
                fill(lines);
                return;
            }
            for (var line : lines) {
                var keys = KeyLine.all(line.text());
                if (keys.isEmpty() && open >= 0 && !isOtherKey(line)) {
                    append(line);
                } else {
                    open = -1;
                }
                keys.forEach(key -> add(key, line, form));
            }
            if (open >= 0 && !isEmpty(to.get(open))) {
                open = -1;
            }
        }

        /** Whether a line is no part of the value before it: a key that we do not know, or bold where keys are bold ({@code **Context**: …}). */
        private boolean isOtherKey(TextLine line) {
            var source = source(line.span());
            int close = source.startsWith("**") ? source.indexOf("**", 2) : -1;
            if (close > 2 && close <= 60 && (source.charAt(close - 1) == ':' || source.startsWith(":", close + 2))) {
                return true;
            }
            var value = to.get(open);
            boolean boldKeys = close > 2
                    && !value.spans().isEmpty()
                    && source(value.spans().get(0)).startsWith("**");
            return !isEmpty(value) && (boldKeys || KeyLine.isOtherKey(line.text()));
        }

        /** The source of a line without the marks of a quote. */
        private String source(Span span) {
            var source = record.source(span).stripLeading();
            while (source.startsWith(">")) {
                source = source.substring(1).stripLeading();
            }
            return source;
        }

        private void add(KeyLine key, TextLine line, String form) {
            int start = line.span().start();
            int column = record.column(start) + key.at();
            to.add(new Entry(
                    key.field(), List.of(key.value()), record.line(start), column, form, List.of(line.span())));
            open = to.size() - 1;
        }

        private static boolean isEmpty(Entry entry) {
            return entry.words().isEmpty();
        }

        /** A line after a key's line continues its value. */
        private void append(TextLine line) {
            var entry = to.get(open);
            var values = new ArrayList<>(entry.values());
            values.removeIf(String::isEmpty);
            values.add(line.text());
            var spans = new ArrayList<>(entry.spans());
            spans.add(line.span());
            to.set(open, new Entry(entry.field(), values, entry.line(), entry.column(), entry.form(), spans));
        }

        /** What follows a key without a value is the value. */
        private void fill(List<TextLine> lines) {
            if (isEmpty(to.get(open))) {
                lines.forEach(this::append);
            }
            open = -1;
        }

        private void list(Block list, String form) {
            boolean keys =
                    list.children().stream().anyMatch(item -> !firstKeys(item).isEmpty());
            if (!keys && open >= 0 && isEmpty(to.get(open))) {
                fill(TextLine.of(record, list.children()));
                return;
            }
            for (var item : list.children()) {
                open = -1;
                item(item, form);
            }
            open = -1;
        }

        private List<KeyLine> firstKeys(Block item) {
            var lines = item.children().isEmpty()
                    ? List.<TextLine>of()
                    : TextLine.of(record, List.of(item.children().get(0)));
            return lines.isEmpty() ? List.of() : KeyLine.all(lines.get(0).text());
        }

        private void item(Block item, String form) {
            if (firstKeys(item).isEmpty()) {
                return;
            }
            var first = item.children().get(0);
            if (first.kind() == Kind.PARAGRAPH) {
                paragraph(first, form);
            }
            open = to.size() - 1;
            for (var child : item.children().subList(1, item.children().size())) {
                boolean nested = child.kind() == Kind.BULLET_LIST || child.kind() == Kind.ORDERED_LIST;
                if (nested
                        && child.children().stream()
                                .anyMatch(inner -> !firstKeys(inner).isEmpty())) {
                    list(child, form);
                } else if (nested || child.kind() == Kind.PARAGRAPH) {
                    nested(child, nested);
                }
            }
        }

        private void nested(Block child, boolean list) {
            var entry = open >= 0 ? to.get(open) : null;
            if (entry != null && (isEmpty(entry) || list)) {
                TextLine.of(record, List.of(child)).forEach(this::append);
            }
        }

        private void definitions(Block list) {
            var term = "";
            for (var child : list.children()) {
                var lines = TextLine.of(record, List.of(child));
                if (child.kind() == Kind.DEFINITION_TERM) {
                    term = Words.oneLine(child.text());
                } else if (!lines.isEmpty()) {
                    var field = Field.of(term);
                    Span span = child.span();
                    field.ifPresent(found -> to.add(new Entry(
                            found,
                            lines.stream().map(TextLine::text).toList(),
                            record.line(span.start()),
                            record.column(span.start()),
                            "line",
                            List.of(span))));
                }
            }
        }
    }
}
