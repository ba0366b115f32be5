package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code search/w.js}: the words that a mistyped one may have meant, with how they are shown and how common they are. */
final class SpellingFile {
    /** From this many documents on, a word that stands in one alone is no correction. */
    private static final int LARGE = 200;

    private SpellingFile() {}

    /** Per word {@code V(shared) V(length) rest}, the shown form coded after the stem, log2 of its documents. */
    static String coded(List<TermEntry> entries, Map<SearchText.Word, ? extends Number> seen, int documents) {
        var shown = shown(seen);
        var out = new DenseText();
        var before = "";
        for (var entry : entries) {
            var term = entry.term();
            if (entry.docs() > (documents > LARGE ? 1 : 0)
                    && term.length() > 2
                    && term.codePoints().allMatch(Character::isLetter)) {
                out.after(before, term).after(term, shown.getOrDefault(term, term));
                out.number(31 - Integer.numberOfLeadingZeros(entry.docs()));
                before = term;
            }
        }
        return out.toString();
    }

    /** The form seen most often per stem; of equals, the one that sorts first. */
    private static Map<String, String> shown(Map<SearchText.Word, ? extends Number> seen) {
        var best = new HashMap<String, Map.Entry<String, Long>>();
        seen.forEach((word, times) -> best.merge(word.stem(), Map.entry(word.folded(), times.longValue()), (a, b) -> {
            int order = Long.compare(b.getValue(), a.getValue());
            return order > 0 || order == 0 && b.getKey().compareTo(a.getKey()) < 0 ? b : a;
        }));
        var shown = new HashMap<String, String>();
        best.forEach((stem, form) -> shown.put(stem, form.getKey()));
        return shown;
    }
}
