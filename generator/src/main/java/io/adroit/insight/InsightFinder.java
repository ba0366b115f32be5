package io.adroit.insight;

import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import java.util.List;
import java.util.Map;

/** Linked library → what is true of the whole. */
public final class InsightFinder {
    /** Finds everything there is to know. */
    public Insight find(LinkedLibrary linked) {
        return new Insight(List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
