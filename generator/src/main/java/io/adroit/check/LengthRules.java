package io.adroit.check;

/** Records longer than anybody reads, and shorter than anybody understands. */
final class LengthRules implements RecordRule {
    private static final int MOST_WORDS = 1500;
    private static final int FEWEST_WORDS = 120;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        int words = view.words().size();
        int line = Math.max(view.adr().title().line(), 1);
        if (words > MOST_WORDS) {
            notes.add(
                    "too-long",
                    view.path(),
                    line,
                    "The record has " + words + " words; few will read it to the end.",
                    "Move detail into attachments, or split the decision.");
        } else if (words < FEWEST_WORDS && view.english()) {
            notes.add(
                    "too-short",
                    view.path(),
                    line,
                    "The record has " + Texts.count(words, "word") + "; a reader may miss why.",
                    "Add the problem, what was weighed and what follows.");
        }
    }
}
