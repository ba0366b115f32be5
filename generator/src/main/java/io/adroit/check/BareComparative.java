package io.adroit.check;

import io.adroit.text.Prose;
import io.adroit.text.Sentences;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;

/** Faster, better, simpler, with neither a number nor a link in the sentence, three times (Zimmermann's Sales Pitch). English only. */
final class BareComparative implements RecordRule {
    private static final int PATIENCE = 3;

    private record Place(String word, int line) {}

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        if (!view.english() || view.words().stream().noneMatch(Words.list("comparative")::has)) {
            return;
        }
        var found = new ArrayList<Place>();
        for (var prose : view.prose()) {
            for (var sentence : Sentences.of(prose.text())) {
                var text = sentence.of(prose.text());
                boolean shown = text.indexOf(Prose.BARRIER) >= 0 || text.chars().anyMatch(Character::isDigit);
                if (!shown) {
                    Vocabulary.wordsOf(text).stream()
                            .filter(Words.list("comparative")::has)
                            .forEach(word -> found.add(
                                    new Place(word, view.line(prose.offsets().start(sentence.start())))));
                }
            }
        }
        if (found.size() >= PATIENCE) {
            var words =
                    found.stream().map(Place::word).distinct().limit(PATIENCE).toList();
            notes.add(
                    "bare-comparative",
                    view.path(),
                    found.get(0).line(),
                    Texts.count(found.size(), "comparison") + " without a number or a source, such as \""
                            + String.join("\", \"", words) + "\".",
                    "Say compared with what, and by how much.");
        }
    }
}
