package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.Insight.Gap;
import io.adroit.model.Parallel;
import io.adroit.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What records do not say and a reader may ask: only where it matters for what was decided, and only of records somebody may still act on;
 * of the others only when they were made is asked. Silence is not a
 * fault; whether it is also a finding is for the check to say.
 */
final class Gaps {
    private static final Set<Status> GONE = EnumSet.of(Status.REJECTED, Status.SUPERSEDED, Status.DEPRECATED);
    private static final List<Gap> TABLE = WordLists.lines("gaps.txt").stream()
            .map(line -> List.of(line.split(" \\| ")))
            .map(cells -> new Gap(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
            .toList();

    private Gaps() {}

    /** Per record path, the most telling first; records without a gap are left out. */
    static Map<String, List<Gap>> of(List<Adr> adrs) {
        var gaps = new TreeMap<String, List<Gap>>();
        var perRecord = Parallel.map(adrs, Gaps::ofRecord);
        for (int i = 0; i < adrs.size(); i++) {
            if (!perRecord.get(i).isEmpty()) {
                gaps.put(adrs.get(i).path(), perRecord.get(i));
            }
        }
        return gaps;
    }

    private static List<Gap> ofRecord(Adr adr) {
        boolean gone = GONE.contains(adr.status().value());
        var record = new Silence(adr);
        return TABLE.stream()
                .filter(gap -> !gone || gap.rule().equals("date-missing"))
                .filter(gap -> record.about(gap.rule()))
                .toList();
    }
}
