package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.text.Prose;
import io.adroit.text.Reference;
import io.adroit.text.Sentences;
import io.adroit.text.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Sentences of a record as a reader sees them: the words of links and code stand where the logical text has barriers. */
final class Quotes {
    private final String text;
    private final Map<Integer, Reference> references = new HashMap<>();
    private final Map<Prose, List<Span>> sentences = new IdentityHashMap<>();

    /** For one record. */
    Quotes(Adr adr) {
        text = adr.source().text();
        adr.body()
                .references()
                .forEach(reference -> references.put(reference.span().start(), reference));
    }

    /**
     * A sentence and the place of words in it.
     *
     * @param text plain text
     * @param words where in {@code text} the words stand
     */
    record Quote(String text, Span words) {}

    /** The ranges of a block's sentences. */
    List<Span> sentences(Prose prose) {
        return sentences.computeIfAbsent(prose, block -> Sentences.of(block.text()));
    }

    /** The range of the sentence that holds an offset of a block. */
    Span sentence(Prose prose, int offset) {
        var cut = sentences(prose);
        int low = 0;
        int high = cut.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cut.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut.isEmpty() ? new Span(0, prose.text().length()) : cut.get(low);
    }

    /** The words of a sentence, with the place of some of them. */
    Quote quote(Prose prose, Span sentence, Span words) {
        var out = new StringBuilder(sentence.length());
        int from = -1;
        int to = -1;
        for (int at = sentence.start(); at < sentence.end(); at++) {
            from = at == words.start() ? out.length() : from;
            char letter = prose.text().charAt(at);
            if (letter == Prose.BARRIER) {
                out.append(seen(new Span(
                        prose.offsets().start(at),
                        Math.max(prose.offsets().start(at), prose.offsets().end(at + 1)))));
            } else {
                out.append(letter == '\n' ? ' ' : letter);
            }
            to = at + 1 == words.end() ? out.length() : to;
        }
        int start = Math.max(from, 0);
        return new Quote(out.toString(), new Span(start, Math.max(to, start)));
    }

    private String seen(Span source) {
        var reference = references.get(source.start());
        if (reference != null) {
            return reference.text().replace('\n', ' ');
        }
        var raw = source.of(text);
        if (raw.startsWith("`")) {
            int ticks = 0;
            while (ticks < raw.length() && raw.charAt(ticks) == '`') {
                ticks++;
            }
            return raw.length() > 2 * ticks
                    ? raw.substring(ticks, raw.length() - ticks).strip().replace('\n', ' ')
                    : "";
        }
        return raw.endsWith("\n") ? " " : "";
    }
}
