package io.adroit.parse;

import io.adroit.text.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** Reads entries from YAML or JSON: a list of them, a list under {@code terms}, one alone, or a mapping from term to entry or definition. */
final class YamlGlossary {
    private YamlGlossary() {}

    static List<TermDraft> read(YamlValue value, EntryFile file) {
        var drafts = new ArrayList<TermDraft>();
        if (value.pairs().isEmpty()) {
            value.items().forEach(item -> drafts.addAll(one(item, "", file)));
            return drafts;
        }
        var terms = value.get("terms");
        var list = terms.items().isEmpty() ? value.get("glossary") : terms;
        if (!list.items().isEmpty() && list.texts().isEmpty()) {
            return read(list, file);
        }
        if (!new TermKeys(value).name().isEmpty()
                && !(value.get("title").pairs().size() > 0)) {
            return one(value, "", file);
        }
        for (var pair : value.pairs()) {
            drafts.addAll(one(pair.value(), pair.key().content(), file).stream()
                    .peek(draft -> draft.line = pair.key().line())
                    .toList());
        }
        return drafts;
    }

    private static List<TermDraft> one(YamlValue value, String key, EntryFile file) {
        var draft = new TermDraft(file);
        draft.line = Math.max(value.line(), 1);
        draft.name = key;
        if (value.pairs().isEmpty() && !key.isEmpty()) {
            TermText.summarise(value.text(), value.line(), draft);
        } else {
            new TermKeys(value).to(draft);
            draft.id = draft.id.isEmpty() ? key : draft.id;
        }
        return draft.name.isBlank() ? List.of() : List.of(draft);
    }
}
