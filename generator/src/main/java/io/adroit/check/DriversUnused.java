package io.adroit.check;

import io.adroit.model.Part;
import io.adroit.text.Prose;
import io.adroit.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drivers that nothing else in the record speaks of. English only. */
final class DriversUnused implements RecordRule {
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final int LONGEST = 40;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var drivers = view.english() ? view.prose(Part.DRIVERS) : List.<Prose>of();
        if (drivers.isEmpty()) {
            return;
        }
        Set<String> elsewhere = new HashSet<>();
        view.prose().stream()
                .filter(prose -> view.part(prose) != Part.DRIVERS && view.part(prose) != Part.CONTEXT)
                .flatMap(prose -> stems(prose).stream())
                .forEach(elsewhere::add);
        for (var driver : drivers) {
            // a cell of a table is a name or a weight, not a driver; words before a list only lead to it
            boolean told = driver.kind() == Prose.Kind.PARAGRAPH
                    && !driver.text().strip().endsWith(":");
            var stems = stems(driver);
            if (told
                    && !stems.isEmpty()
                    && stems.size() <= LONGEST
                    && stems.stream().noneMatch(elsewhere::contains)) {
                notes.add(
                        "drivers-unused",
                        view.path(),
                        view.line(driver.offsets().start(0)),
                        "The driver \"" + Texts.shorten(driver.text()) + "\" is never spoken of again.",
                        "Say which option meets it, or leave it out.");
            }
        }
    }

    private static List<String> stems(Prose prose) {
        return Vocabulary.wordsOf(prose.text()).stream()
                .filter(word ->
                        word.length() >= SHORTEST && !Words.list("small").has(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }
}
