package io.adroit.link;

import io.adroit.model.LinkSettings.Occurrences;
import io.adroit.model.Mention;
import io.adroit.model.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the last linking found in each record, so that a preview links anew only what has changed. Not for two linkings at once. */
public final class LinkMemory {
    private List<Term> terms = List.of();
    private Occurrences occurrences = Occurrences.ALL;
    private Map<String, Linked> records = Map.of();

    /** A text with the terms found in it. */
    record Linked(LinkPage page, List<Mention> mentions) {}

    /** Other entries or other rules: nothing that was found counts any more. */
    void expect(List<Term> now, Occurrences rule) {
        boolean same = occurrences == rule && terms.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = terms.get(i) == now.get(i);
        }
        if (!same) {
            terms = now;
            occurrences = rule;
            records = Map.of();
        }
    }

    /** The terms of a text, when it and the links in it are what they were. The parser gives the very same text for the same file. */
    Optional<List<Mention>> recall(LinkPage page) {
        return Optional.ofNullable(records.get(page.path()))
                .filter(known -> known.page().text() == page.text()
                        && known.page().records().equals(page.records()))
                .map(Linked::mentions);
    }

    /** Keeps these and forgets all others. */
    void keep(List<Linked> linked) {
        var kept = new HashMap<String, Linked>();
        linked.forEach(one -> kept.put(one.page().path(), one));
        records = kept;
    }
}
