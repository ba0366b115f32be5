package io.adroit.check;

import io.adroit.model.Part;
import io.adroit.model.Section;
import java.util.List;
import java.util.Locale;

/** Several decisions in one record: two headings that each say "decision", neither within the other (Zimmermann's Mega-ADR). */
final class MegaAdr implements RecordRule {
    private static final List<String> NAMES =
            List.of("decision", "decision outcome", "entscheidung", "decisión", "decisão", "décision");

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var decisions =
                view.adr().sections(Part.DECISION).filter(MegaAdr::named).toList();
        if (decisions.size() < 2) {
            return;
        }
        var first = decisions.get(0);
        decisions.stream()
                .skip(1)
                .filter(section -> !first.span().holds(section.span()))
                .findFirst()
                .ifPresent(second -> notes.add(
                        "mega-adr",
                        view.path(),
                        second.line(),
                        "The record decides twice: under \"" + first.heading() + "\" and under \"" + second.heading()
                                + "\".",
                        "Give each decision a record of its own."));
    }

    private static boolean named(Section section) {
        var heading = section.heading().toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> heading.equals(name) || heading.startsWith(name + " "));
    }
}
