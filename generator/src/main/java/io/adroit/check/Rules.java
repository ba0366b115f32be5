package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.CheckSettings;
import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Parallel;
import io.adroit.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rules, and the order in which nothing depends. */
public final class Rules {
    private static final List<RecordRule> RECORD_RULES = List.of(
            new StatusRules(),
            new StatusConflict(),
            new StaleProposed(),
            new TitleRules(),
            new NumberMismatch(),
            new DateRules(),
            new ReviewDatePassed(),
            new GapRules(),
            new DecisionVague(),
            new ChosenNotInOptions(),
            new OptionRules(),
            new DriversUnused(),
            new BareComparative(),
            new LengthRules(),
            new MegaAdr(),
            new PolicyInDisguise(),
            new PlaceholderRule(),
            new ImageRules(),
            new OverLinking());
    private static final List<LibraryRule> LIBRARY_RULES = List.of(
            new SupersedeRules(),
            new SupersedeCycle(),
            new NumberRules(),
            new UndefinedTerm(),
            new SummaryRules(),
            new CircularSummaries(),
            new EntryRules(),
            new EntryUseRules(),
            new NearMiss());

    private final CheckSettings settings;
    private final Severities severities;

    /**
     * With the team's settings.
     *
     * @throws IllegalArgumentException when they name a rule that does not exist, or a date that is none
     */
    public Rules(CheckSettings settings) {
        this.settings = settings;
        severities = new Severities(settings);
    }

    /**
     * Runs every rule.
     *
     * @param earlier findings of the stages before; they get their severity here and come back with ours
     * @return sorted; rules that are off left out
     */
    public List<Finding> check(LinkedLibrary linked, Insight insight, List<Finding> earlier) {
        var scene = new Scene(linked, insight, settings.asOf());
        var records = Parallel.map(linked.library().adrs(), adr -> ofRecord(adr, scene)).stream()
                .flatMap(List::stream)
                .toList();
        var whole = new Notes();
        LIBRARY_RULES.forEach(rule -> rule.check(scene, whole));
        Map<String, Adr> adrs = scene.adrs();
        Set<String> known = new HashSet<>();
        return Stream.of(earlier, records, whole.findings())
                .flatMap(List::stream)
                .filter(finding -> !suppressed(finding, adrs))
                .map(finding -> finding.as(severities.of(finding, adrs)))
                .filter(finding -> finding.severity() != Severity.OFF)
                .filter(finding -> known.add(finding.rule()
                        + ' '
                        + finding.file()
                        + ' '
                        + finding.line()
                        + ' '
                        + finding.column()
                        + ' '
                        + finding.message()))
                .sorted()
                .toList();
    }

    private static List<Finding> ofRecord(Adr adr, Scene scene) {
        var view = new RecordView(adr);
        var notes = new Notes();
        RECORD_RULES.forEach(rule -> rule.check(view, scene, notes));
        return notes.findings();
    }

    private static boolean suppressed(Finding finding, Map<String, Adr> adrs) {
        var adr = adrs.get(finding.file());
        return adr != null && adr.metadata().suppressed().contains(finding.rule());
    }
}
