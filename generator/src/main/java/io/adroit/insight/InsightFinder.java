package io.adroit.insight;

import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;

/** Linked library → what is true of the whole. */
public final class InsightFinder {
    /** Finds everything there is to know; the same library gives the same insight, whatever the number of cores. */
    public Insight find(LinkedLibrary linked) {
        var jargon = JargonFinder.find(linked);
        return new Insight(
                InForce.of(linked),
                Questions.of(linked),
                Gaps.of(linked.library().adrs()),
                Uses.of(linked),
                ReadingPath.of(linked),
                jargon.jargon(),
                Pairs.of(linked.library().terms()),
                Densities.of(linked, jargon));
    }
}
