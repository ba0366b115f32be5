package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries a question names outright. */
final class NamedEntries {
    private static final int NAME = 6;
    private static final int ALIAS = 4;
    private static final int BY_STEMS = 3;

    private final SearchText text;
    private final int records;
    private final List<List<String>> forms;

    /**
     * @param records number of records, the number of the first entry
     * @param forms per entry: name and abbreviation (or empty) folded, stems of aliases
     */
    NamedEntries(SearchText text, int records, List<List<String>> forms) {
        this.text = text;
        this.records = records;
        this.forms = List.copyOf(forms);
    }

    /** Document to rank: its name 6, its abbreviation 5, three less when only the stems agree; an alias by stems 4. */
    Map<Integer, Integer> ranks(String typed) {
        var folded = text.folded(typed);
        var stems = text.stems(typed);
        var ranks = new HashMap<Integer, Integer>();
        for (int i = 0; i < forms.size() && !folded.isEmpty(); i++) {
            for (int j = 0; j < forms.get(i).size(); j++) {
                int rank = rank(folded, stems, forms.get(i).get(j), j);
                if (rank > 0) {
                    ranks.merge(records + i, rank, Math::max);
                }
            }
        }
        return ranks;
    }

    private int rank(String folded, String stems, String form, int kind) {
        if (kind > 1) {
            return form.equals(stems) ? ALIAS : 0;
        }
        return form.equals(folded) ? NAME - kind : text.stems(form).equals(stems) ? NAME - kind - BY_STEMS : 0;
    }
}
