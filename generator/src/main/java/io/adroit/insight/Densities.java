package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.Insight.Density;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a record asks of a reader's vocabulary: forms without an entry per hundred words, and, at three tenths of their weight, acronyms with an entry
 * that nobody met before in the order of dates. A defined word weighs less than an undefined one and a phrase or name none at all, so that an entry more
 * never raises the density.
 */
final class Densities {
    private static final double FIRST_MET = 0.3;
    private static final double MEDIUM = 1.5;
    private static final double HIGH = 3.5;

    private Densities() {}

    /** Per record path. */
    static Map<String, Density> of(LinkedLibrary linked, JargonFinder.Found found) {
        var met = new HashSet<String>();
        var densities = new TreeMap<String, Density>();
        for (var adr : linked.library().adrs().stream().sorted(Chronology.ORDER).toList()) {
            var fresh = linked.linksOf(adr).mentions().stream()
                    .filter(mention -> !mention.ambiguous() && met.add(mention.target()))
                    .toList();
            var undefined = JargonFinder.distinct(found.perRecord().getOrDefault(adr.path(), List.of()));
            double weight = undefined.size()
                    + FIRST_MET * fresh.stream().filter(Densities::acronym).count();
            densities.put(
                    adr.path(),
                    new Density(
                            level(adr, weight, found),
                            undefined,
                            fresh.stream().map(Mention::target).toList()));
        }
        return densities;
    }

    private static boolean acronym(Mention mention) {
        return mention.words().length() <= 6
                && mention.words().chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static String level(Adr adr, double weight, JargonFinder.Found found) {
        int words = Math.max(found.words().getOrDefault(adr.path(), 0), 1);
        double per100 = weight * 100 / words;
        return per100 < MEDIUM ? "low" : per100 < HIGH ? "medium" : "high";
    }
}
