package io.adroit.check;

import io.adroit.model.Form;
import io.adroit.model.Term;
import io.adroit.text.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which entries a summary uses, by their forms word for word; the longest form wins. */
final class SummaryTerms {
    private final Map<String, String> owners = new HashMap<>();
    private int longest;

    SummaryTerms(Collection<Term> terms) {
        for (var term : terms) {
            for (var form : term.forms()) {
                if (!form.misspelling()) {
                    add(form, term.id());
                }
            }
        }
    }

    private void add(Form form, String id) {
        var words = Vocabulary.wordsOf(form.text());
        // one short lower-case word is too often plain English: "go", "rest"
        if (!words.isEmpty() && form.text().length() > 2) {
            owners.merge(String.join(" ", words), id, (one, other) -> one.equals(other) ? one : "");
            longest = Math.max(longest, words.size());
        }
    }

    /** Ids in the order of their first use. */
    Set<String> usedIn(String summary) {
        var words = Vocabulary.wordsOf(summary);
        var used = new LinkedHashSet<String>();
        for (int at = 0; at < words.size(); ) {
            at = step(words, at, used);
        }
        return used;
    }

    private int step(List<String> words, int at, Set<String> used) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            var key = String.join(" ", words.subList(at, at + length));
            var owner = owners.getOrDefault(key, owners.getOrDefault(singular(key), ""));
            if (!owner.isEmpty()) {
                used.add(owner);
                return at + length;
            }
        }
        return at + 1;
    }

    private static String singular(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
