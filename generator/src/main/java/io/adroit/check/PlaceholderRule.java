package io.adroit.check;

import io.adroit.model.Part;
import io.adroit.text.Phrases;
import io.adroit.text.Prose;
import io.adroit.text.ResourceLines;
import java.util.List;
import java.util.Optional;

/** Words the template wrote, and notes to do, that were left in the text. One finding per record, at the first. */
final class PlaceholderRule implements RecordRule {
    private static final Phrases TEMPLATE = new Phrases(ResourceLines.of(PlaceholderRule.class, "template-words.txt"));
    private static final List<String> NOTES_TO_DO = List.of("TODO", "TBD", "TBC", "FIXME", "XXX");

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        for (var prose : view.adr().body().prose()) {
            var left = left(prose);
            if (left.isPresent() && view.part(prose) != Part.STATUS) {
                int at = prose.offsets().start(0);
                notes.add(
                        "placeholder",
                        view.path(),
                        view.line(at),
                        view.column(at),
                        "\"" + Texts.shorten(left.get()) + "\" is still to be filled in.",
                        "Write what belongs there, or remove it.");
                return;
            }
        }
    }

    private static Optional<String> left(Prose prose) {
        var text = prose.text().strip();
        return todo(text) || TEMPLATE.indexIn(text) >= 0 ? Optional.of(text) : Optional.empty();
    }

    /** {@code TODO: …}, {@code TBD}, {@code (tbd)}: the note begins the text or is all of it; a sentence about TODOs is none. */
    private static boolean todo(String text) {
        var bare = text.startsWith("(") || text.startsWith("[") || text.startsWith("{") ? text.substring(1) : text;
        for (var note : NOTES_TO_DO) {
            if (bare.startsWith(note)) {
                var rest = bare.substring(note.length()).strip();
                boolean alone =
                        rest.isEmpty() || rest.length() <= 2 && rest.chars().noneMatch(Character::isLetterOrDigit);
                if (alone || rest.startsWith(":")) {
                    return true;
                }
            }
        }
        return false;
    }
}
