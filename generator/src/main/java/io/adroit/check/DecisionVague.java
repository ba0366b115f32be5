package io.adroit.check;

import io.adroit.model.Part;
import io.adroit.text.Sentences;
import io.adroit.text.Vocabulary;
import java.util.List;

/** A decision that only means to improve or consider: no verb of choice in it, and a word that commits to nothing. English only. */
final class DecisionVague implements RecordRule {
    private static final int LONGEST = 120;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var words = view.words(Part.DECISION);
        boolean looks = view.english()
                && !words.isEmpty()
                && words.size() <= LONGEST
                && view.adr().options().stream().noneMatch(option -> option.chosen());
        if (looks && Words.list("vague").in(first(view)) && commitsToNothing(words)) {
            notes.add(
                    "decision-vague",
                    view.path(),
                    view.lineOf(Part.DECISION),
                    "The decision \""
                            + Texts.shorten(view.prose(Part.DECISION).get(0).text()) + "\" commits to nothing.",
                    "Say what will be done, and by whom.");
        }
    }

    /** Words of its first sentence. */
    private static List<String> first(RecordView view) {
        var text = view.prose(Part.DECISION).get(0).text();
        return Vocabulary.wordsOf(Sentences.of(text).get(0).of(text));
    }

    /** "Consider using X" chooses nothing: the word after a vague one does not count. */
    private static boolean commitsToNothing(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean considered = i > 0 && Words.list("vague").has(words.get(i - 1));
            if (!considered && Words.list("choice").has(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
