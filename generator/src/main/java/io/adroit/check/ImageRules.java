package io.adroit.check;

import io.adroit.text.Reference;

/** Images without words for those who do not see them (WCAG 1.1.1). */
final class ImageRules implements RecordRule {
    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        for (var reference : view.adr().body().references()) {
            if (reference.kind() == Reference.Kind.IMAGE && reference.text().isBlank()) {
                int at = reference.span().start();
                notes.add(
                        "image-no-alt",
                        view.path(),
                        view.line(at),
                        view.column(at),
                        "The image \"" + Texts.shorten(reference.destination())
                                + "\" has no words for those who do not see it.",
                        "Say between the square brackets what it shows.");
            }
        }
    }
}
