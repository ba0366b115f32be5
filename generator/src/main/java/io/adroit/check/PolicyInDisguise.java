package io.adroit.check;

/** Rules for others, with nothing weighed (Zimmermann's Blueprint or Policy). English only. */
final class PolicyInDisguise implements RecordRule {
    private static final int FEWEST = 8;
    private static final int WORDS_PER_DUTY = 50;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var words = view.words();
        long duties = words.stream().filter(Words.list("duty")::has).count();
        boolean dense = duties >= FEWEST && duties * WORDS_PER_DUTY > words.size();
        if (view.english() && dense && view.adr().options().isEmpty()) {
            notes.add(
                    "policy-in-disguise",
                    view.path(),
                    Math.max(view.adr().title().line(), 1),
                    "The record says \"must\" or \"shall\" " + duties + " times and weighs no options.",
                    "Say what was chosen and why, and keep the rules in a guideline that links here.");
        }
    }
}
