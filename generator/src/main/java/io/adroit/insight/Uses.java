package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.Insight.Use;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Parallel;
import io.adroit.model.Place;
import io.adroit.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who uses an entry, with the sentence that shows it best: where the record decides before where it tells the story, prose before headings. */
final class Uses {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 280;
    private static final Comparator<Use> MOST_FIRST =
            Comparator.comparingInt((Use use) -> -use.count()).thenComparing(Use::path);

    private Uses() {}

    /** Per entry id, most uses first. */
    static Map<String, List<Use>> of(LinkedLibrary linked) {
        var perRecord = Parallel.map(linked.library().adrs(), adr -> ofRecord(adr, linked));
        var uses = new TreeMap<String, List<Use>>();
        perRecord.forEach(map -> map.forEach(
                (id, use) -> uses.computeIfAbsent(id, key -> new ArrayList<>()).add(use)));
        uses.values().forEach(list -> list.sort(MOST_FIRST));
        return uses;
    }

    private static Map<String, Use> ofRecord(Adr adr, LinkedLibrary linked) {
        var places = new LinkedHashMap<String, List<Sighting>>();
        for (var sighting : Sightings.of(adr.body().prose(), linked.linksOf(adr).mentions())) {
            if (!sighting.mention().ambiguous()) {
                places.computeIfAbsent(sighting.mention().target(), id -> new ArrayList<>())
                        .add(sighting);
            }
        }
        var place = new Place(adr);
        var quotes = new Quotes(adr);
        var uses = new LinkedHashMap<String, Use>();
        places.forEach((id, sightings) -> uses.put(id, use(adr, sightings, place, quotes)));
        return uses;
    }

    private static Use use(Adr adr, List<Sighting> sightings, Place place, Quotes quotes) {
        // min keeps the first of equals: the order of the source breaks ties
        var best = sightings.stream()
                .min(Comparator.comparingInt((Sighting one) -> one.prose().kind() == Prose.Kind.PARAGRAPH ? 0 : 1)
                        .thenComparingInt(one -> place.rank(one.mention().span()))
                        .thenComparingInt(one -> awkward(one, quotes)))
                .orElseThrow();
        var quote = quotes.quote(
                best.prose(), quotes.sentence(best.prose(), best.words().start()), best.words());
        var span = best.mention().span();
        return new Use(
                adr.path(), sightings.size(), place.heading(span), place.anchor(span), quote.text(), quote.words());
    }

    private static int awkward(Sighting sighting, Quotes quotes) {
        int length = quotes.sentence(sighting.prose(), sighting.words().start()).length();
        return length < SHORTEST || length > LONGEST ? 1 : 0;
    }
}
