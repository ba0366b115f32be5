package io.adroit.insight;

import io.adroit.model.Insight.Jargon;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Parallel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words that look like terms and have no entry: acronyms nobody explains, names of things, phrases that come back. */
final class JargonFinder {
    private JargonFinder() {}

    /**
     * What was found.
     *
     * @param jargon most evidence first
     * @param perRecord path to the forms that stand in the record
     * @param words path to the number of words of its prose
     */
    record Found(List<Jargon> jargon, Map<String, List<String>> perRecord, Map<String, Integer> words) {}

    /** Looks through all records. */
    static Found find(LinkedLibrary linked) {
        var table = new WordTable();
        var texts = Parallel.map(linked.library().adrs(), adr -> new JargonText(adr, linked, table));
        var ranked = new JargonRanking(JargonCounts.of(texts), table, texts.size(), JargonText.names(linked)).best();
        var forms = new LinkedHashMap<String, String>();
        var hashes = new LinkedHashMap<String, Integer>();
        for (var one : ranked) {
            forms.put(one.key(), one.count().form());
            hashes.put(one.key(), one.count().hash);
        }
        var evidences = Evidences.of(texts, hashes);
        var longForms = longForms(texts);
        var jargon = ranked.stream()
                .map(one -> {
                    var evidence = evidences.best(one.key());
                    var form = one.count().form();
                    var stub = EntryStub.of(form, longForms.getOrDefault(form, ""), evidence);
                    return new Jargon(form, one.count().uses, one.count().records, evidence, stub);
                })
                .toList();
        var perRecord = new TreeMap<String, List<String>>();
        evidences
                .perRecord()
                .forEach((path, keys) ->
                        perRecord.put(path, keys.stream().map(forms::get).toList()));
        return new Found(jargon, perRecord, words(texts));
    }

    private static Map<String, String> longForms(List<JargonText> texts) {
        var found = new TreeMap<String, String>();
        texts.forEach(text -> text.expansions().forEach(found::putIfAbsent));
        return found;
    }

    private static Map<String, Integer> words(List<JargonText> texts) {
        return texts.stream().collect(Collectors.toMap(text -> text.adr().path(), JargonText::words, (a, b) -> a));
    }

    /** Forms without doubles, in order. */
    static List<String> distinct(List<String> forms) {
        return List.copyOf(new LinkedHashSet<>(forms));
    }
}
