package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries a question names outright. */
final class NamedEntries {
    private static final int BY_STEMS = 3;

    private final SearchText text;
    private final int records;
    private final List<List<Key>> forms;

    private record Key(String folded, String stems) {}

    /**
     * @param records number of records, the number of the first entry
     * @param forms per entry: name, abbreviation or empty, aliases
     */
    NamedEntries(SearchText text, int records, List<List<String>> forms) {
        this.text = text;
        this.records = records;
        this.forms =
                forms.stream().map(all -> all.stream().map(this::key).toList()).toList();
    }

    /** Document to rank: its name 6, its abbreviation 5, an alias 4; three less when only the stems agree. */
    Map<Integer, Integer> ranks(String typed) {
        var asked = key(typed);
        var ranks = new HashMap<Integer, Integer>();
        for (int i = 0; i < forms.size() && !asked.folded().isEmpty(); i++) {
            for (int j = 0; j < forms.get(i).size(); j++) {
                int rank = rank(asked, forms.get(i).get(j), Math.max(6 - j, 4));
                if (rank > 0) {
                    ranks.merge(records + i, rank, Math::max);
                }
            }
        }
        return ranks;
    }

    private static int rank(Key asked, Key form, int kind) {
        return form.folded().equals(asked.folded()) ? kind : form.stems().equals(asked.stems()) ? kind - BY_STEMS : 0;
    }

    private Key key(String form) {
        return new Key(text.folded(form), text.stems(form));
    }
}
