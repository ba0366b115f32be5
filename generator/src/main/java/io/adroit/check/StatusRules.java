package io.adroit.check;

import io.adroit.model.Statement;
import io.adroit.model.Status;
import io.adroit.text.Vocabulary;
import java.util.List;
import java.util.Locale;

/** What a record says of its standing, as far as it says anything; a silent one is a gap. */
final class StatusRules implements RecordRule {
    private static final List<String> WORDS =
            List.of("draft", "proposed", "accepted", "rejected", "deprecated", "superseded");

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var status = view.adr().status();
        if (status.statements().isEmpty()) {
            return;
        }
        var first = status.statements().get(0);
        if (status.value() == Status.UNKNOWN) {
            unknown(view, first, notes);
        } else {
            misspelt(view, first, notes);
        }
    }

    private static void unknown(RecordView view, Statement said, Notes notes) {
        var words = said.words();
        boolean explains = words.contains("proposed") && words.contains("accepted");
        if (words.isBlank() || explains || "{[<|".chars().anyMatch(mark -> words.indexOf(mark) >= 0)) {
            notes.add(
                    "status-placeholder",
                    view.path(),
                    said.line(),
                    said.column(),
                    "Status \"" + Texts.shorten(words) + "\" is still the template's.",
                    "Write one status: draft, proposed, accepted, rejected, deprecated or \"superseded by <link>\".");
            return;
        }
        var near = Spelling.nearest(firstWord(words), WORDS);
        notes.add(
                "status-unknown-word",
                view.path(),
                said.line(),
                said.column(),
                "Status \"" + Texts.shorten(words) + "\" is not one we know.",
                near.isEmpty()
                        ? "Use draft, proposed, accepted, rejected, deprecated or \"superseded by <link>\"."
                        : "Write \"" + near + "\".");
    }

    private static void misspelt(RecordView view, Statement said, Notes notes) {
        for (var word : Vocabulary.wordsOf(said.words())) {
            var right = Spelling.corrected(word);
            if (!right.isEmpty()) {
                notes.add(
                        "status-unknown-word",
                        view.path(),
                        said.line(),
                        said.column(),
                        "Status word \"" + word + "\" is misspelt.",
                        "Write \"" + right + "\".");
                return;
            }
        }
    }

    private static String firstWord(String words) {
        return words.strip().split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
