package io.adroit.check;

import io.adroit.model.Mention;

/** More links to terms than a reader can bear: over four per hundred words. */
final class OverLinking implements RecordRule {
    private static final int PER_HUNDRED = 4;
    private static final int FEWEST = 10;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var mentions = scene.linked().linksOf(view.adr()).mentions();
        long links = mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.LINKED)
                .count();
        int words = view.words().size();
        if (links >= FEWEST && links * 100 > (long) words * PER_HUNDRED) {
            notes.add(
                    "over-linking",
                    view.path(),
                    Math.max(view.adr().title().line(), 1),
                    links + " links to terms stand among " + words + " words.",
                    "Link first uses per page only, or switch links off for words everybody knows.");
        }
    }
}
