package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which entries a question names. */
final class NamedEntries {
    private static final int NAME = 6;
    private static final int ALIAS = 4;
    private static final int BY_STEMS = 3;

    private final SearchText text;
    private final int records;
    private final List<List<Form>> forms;

    /** @param stems joined by blanks */
    private record Form(String folded, String stems) {}

    /**
     * @param records number of records, the number of the first entry
     * @param forms per entry: name and abbreviation (or empty) folded, stems of aliases
     */
    NamedEntries(SearchText text, int records, List<List<String>> forms) {
        this.text = text;
        this.records = records;
        this.forms = forms.stream()
                .map(entry -> IntStream.range(0, entry.size())
                        .mapToObj(i -> new Form(entry.get(i), i > 1 ? entry.get(i) : text.stems(entry.get(i))))
                        .toList())
                .toList();
    }

    /** Document to rank, where the question is a name: the name itself 6, an abbreviation 5, three less when only the stems agree; an alias by stems 4. */
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

    private static int rank(String folded, String stems, Form form, int kind) {
        if (kind < 2 && form.folded().equals(folded)) {
            return NAME - kind;
        }
        return !form.stems().equals(stems) ? 0 : kind > 1 ? ALIAS : NAME - kind - BY_STEMS;
    }

    /** Documents of the entries that a question speaks of: it says one of their forms, or nothing but words of one. */
    Set<Integer> meant(String typed, List<QueryPlan.Token> tokens) {
        var said = " " + text.stems(typed) + " ";
        return IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).stream().anyMatch(form -> meant(said, tokens, " " + form.stems() + " ")))
                .mapToObj(i -> records + i)
                .collect(Collectors.toSet());
    }

    /** "DoS" has the stem of "do": a form that is said needs a word that counts. */
    private static boolean meant(String said, List<QueryPlan.Token> tokens, String form) {
        return said.contains(form) && tokens.stream().anyMatch(token -> has(form, token))
                || tokens.stream().allMatch(token -> token.variants().isEmpty() || has(form, token));
    }

    private static boolean has(String form, QueryPlan.Token token) {
        return token.variants().stream().anyMatch(one -> form.contains(" " + one.term() + " "));
    }
}
