package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Part;
import io.adroit.text.ResourceLines;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a record does not say: found with the questions of its page, and a finding where the template has a place for it. A template without options is
 * not wrong for having none.
 */
final class GapRules implements RecordRule {
    private static final Set<String> ONLY_WHERE_ASKED = Set.of("options-missing", "drivers-missing");
    private static final List<String> WITH_OPTIONS = List.of(
            "madr", "log4brains", "tyree", "business", "gig", "nhs", "odh", "structured", "itd", "talo", "adrs");

    /** Problem and remedy of a rule. */
    private record Words(String message, String remedy) {}

    private static final Map<String, Words> WORDS = ResourceLines.of(GapRules.class, "gap-messages.txt").stream()
            .map(line -> List.of(line.split(" \\| ")))
            .collect(Collectors.toMap(cells -> cells.get(0), cells -> new Words(cells.get(1), cells.get(2))));

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        for (var gap : scene.insight().gaps().getOrDefault(view.path(), List.of())) {
            var words = WORDS.get(gap.rule());
            if (words != null && fits(gap.rule(), view.adr())) {
                notes.add(gap.rule(), view.path(), line(gap.rule(), view), words.message(), words.remedy());
            }
        }
    }

    private static boolean fits(String rule, Adr adr) {
        return !ONLY_WHERE_ASKED.contains(rule)
                || WITH_OPTIONS.stream().anyMatch(adr.metadata().template()::startsWith);
    }

    private static int line(String rule, RecordView view) {
        return switch (rule) {
            case "consequences-missing",
                    "decision-no-because",
                    "no-failure-mode",
                    "no-scale",
                    "no-cost",
                    "no-reversal" -> view.lineOf(Part.DECISION);
            case "only-positive" -> view.lineOf(Part.POSITIVE, Part.CONSEQUENCES, Part.DECISION);
            default -> Math.max(view.adr().title().line(), 1);
        };
    }
}
