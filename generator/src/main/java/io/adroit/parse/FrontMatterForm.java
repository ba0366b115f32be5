package io.adroit.parse;

import io.adroit.text.YamlValue;
import io.adroit.text.YamlValue.Mapping;
import java.util.List;

/** Keys of the front matter, and of mappings within it ({@code adr: {status: …}}, {@code last_update: {date: …}}). */
final class FrontMatterForm implements MetadataForm {
    private static final String FORM = "front matter";

    @Override
    public void read(RecordText record, List<Entry> to) {
        read(record.frontMatter().values(), "", to, 0);
    }

    private static void read(YamlValue mapping, String outer, List<Entry> to, int depth) {
        for (var pair : mapping.pairs()) {
            var key = pair.key().content();
            var field = Field.of(outer.isEmpty() ? key : outer + " " + key).or(() -> Field.of(key));
            boolean nested = pair.value() instanceof Mapping;
            boolean placeholder = nested
                    && pair.value().pairs().stream()
                            .allMatch(inner -> inner.value().texts().isEmpty());
            if (placeholder && field.isPresent()) {
                to.add(entry(
                        field.get(),
                        List.of("{"
                                + pair.value().pairs().stream()
                                        .map(inner -> inner.key().content())
                                        .reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b)
                                + "}"),
                        pair.value()));
            } else if (nested && depth < 4) {
                read(pair.value(), key, to, depth + 1);
            } else if (field.isPresent() && !pair.value().items().isEmpty()) {
                to.add(entry(field.get(), texts(pair.value()), pair.value()));
            }
        }
    }

    /** Texts of scalars; of mappings in a list ({@code authors: [{name: …}]}) the name, else the first value. */
    private static List<String> texts(YamlValue value) {
        return value.items().stream()
                .map(item -> item instanceof Mapping ? name(item) : item.text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String name(YamlValue mapping) {
        var name = mapping.get("name").text();
        return !name.isEmpty() || mapping.pairs().isEmpty()
                ? name
                : mapping.pairs().get(0).value().text();
    }

    private static Entry entry(Field field, List<String> values, YamlValue at) {
        return new Entry(field, values, Math.max(at.line(), 1), Math.max(at.column(), 1), FORM, List.of());
    }
}
