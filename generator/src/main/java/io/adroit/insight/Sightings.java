package io.adroit.insight;

import io.adroit.model.Mention;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Brings a text's mentions and its blocks of prose together; both lie in the order of the source, so one walk does. */
final class Sightings {
    private Sightings() {}

    /** In the order of the source; a mention outside all prose (an author's link to an entry) stands in the block round it, at the barrier. */
    static List<Sighting> of(List<Prose> blocks, List<Mention> mentions) {
        var found = new ArrayList<Sighting>(mentions.size());
        int block = 0;
        for (var mention : mentions) {
            while (block < blocks.size()
                    && end(blocks.get(block)) <= mention.span().start()) {
                block++;
            }
            if (block < blocks.size()
                    && start(blocks.get(block)) <= mention.span().start()) {
                var prose = blocks.get(block);
                int from = logical(prose, mention.span().start());
                int to = Math.max(
                        logical(prose, mention.span().end()),
                        Math.min(from + 1, prose.text().length()));
                found.add(new Sighting(mention, prose, new Span(from, to)));
            }
        }
        return found;
    }

    private static int start(Prose prose) {
        return prose.text().isEmpty() ? 0 : prose.offsets().start(0);
    }

    private static int end(Prose prose) {
        return prose.text().isEmpty() ? 0 : prose.offsets().end(prose.text().length());
    }

    /** The first logical offset whose character ends after a source offset. */
    private static int logical(Prose prose, int source) {
        int low = 0;
        int high = prose.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prose.offsets().end(middle + 1) <= source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
