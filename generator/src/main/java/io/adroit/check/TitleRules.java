package io.adroit.check;

import io.adroit.text.Vocabulary;
import java.util.regex.Pattern;

/** A title names the decision: not a question, not a single noun, not a paragraph. */
final class TitleRules implements RecordRule {
    private static final int MOST_WORDS = 12;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var title = view.adr().title();
        if (title.source().equals("file name")) {
            notes.add(
                    "title-missing",
                    view.path(),
                    1,
                    "The record has no title; \"" + Texts.shorten(title.text()) + "\" is made of its file name.",
                    "Begin it with a heading such as \"# Use a connection pool\".");
            return;
        }
        int words = BLANKS.split(title.text().strip()).length;
        var fault = title.text().strip().endsWith("?")
                ? "is a question"
                : words > MOST_WORDS
                        ? "has " + words + " words"
                        : words == 1
                                        && view.english()
                                        && Vocabulary.wordsOf(title.text()).size() == 1
                                ? "is one word"
                                : "";
        if (!fault.isEmpty()) {
            notes.add(
                    "title-not-decision",
                    view.path(),
                    title.line(),
                    "The title \"" + Texts.shorten(title.text()) + "\" " + fault
                            + (words > MOST_WORDS
                                    ? ", more than lists and pictures show."
                                    : ", so it does not tell what was decided."),
                    "Name the choice in a few words, such as \"Use a connection pool\".");
        }
    }
}
