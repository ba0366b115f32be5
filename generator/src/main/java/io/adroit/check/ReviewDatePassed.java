package io.adroit.check;

/** The day a record asked to be looked at again. Silent when there is no today. */
final class ReviewDatePassed implements RecordRule {
    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var due = view.adr().metadata().reviewBy();
        boolean counts =
                scene.inForce(view.adr()) || view.adr().status().statements().isEmpty();
        if (counts && !due.isEmpty() && !scene.today().isEmpty() && due.compareTo(scene.today()) < 0) {
            notes.add(
                    "review-date-passed",
                    view.path(),
                    1,
                    "The record was to be looked at again by " + due + ".",
                    "Look whether it still holds, and set the next date.");
        }
    }
}
