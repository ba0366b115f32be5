package io.adroit.model;

import java.util.Map;

/**
 * What a team sets of the check.
 *
 * @param profile how strict
 * @param severities rule id to severity, wins over the profile
 * @param strictFrom ISO date; records dated earlier are not nagged; empty means all count
 * @param asOf ISO date that counts as today; empty means the date of the newest commit, and without one time rules are silent
 */
public record CheckSettings(Profile profile, Map<String, Severity> severities, String strictFrom, String asOf) {
    /** The standard profile, nothing changed. */
    public static final CheckSettings STANDARD = new CheckSettings(Profile.STANDARD, Map.of(), "", "");

    public CheckSettings {
        severities = Map.copyOf(severities);
    }

    /** Profiles, RULINGS 6. */
    public enum Profile {
        LEGACY,
        ADVISORY,
        STANDARD,
        STRICT
    }
}
