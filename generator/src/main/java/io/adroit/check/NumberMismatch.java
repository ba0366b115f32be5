package io.adroit.check;

/** A heading whose number was copied from another record. */
final class NumberMismatch implements RecordRule {
    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var adr = view.adr();
        int heading = adr.title().headingNumber();
        if (heading >= 0 && adr.number() >= 0 && heading != adr.number()) {
            notes.add(
                    "number-mismatch",
                    view.path(),
                    adr.title().line(),
                    "The heading says number " + heading + ", the file name " + adr.number() + ".",
                    "Write " + adr.number() + " in the heading, or rename the file.");
        }
    }
}
