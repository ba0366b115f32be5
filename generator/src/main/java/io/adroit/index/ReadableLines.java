package io.adroit.index;

import io.adroit.model.Adr;
import io.adroit.text.Prose;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A record's text as one reads it: the words of links and of code within a line are there, addresses and marks are not. */
final class ReadableLines {
    private final Adr adr;
    private final String source;
    private int nextReference;

    ReadableLines(Adr adr) {
        this.adr = adr;
        this.source = adr.source().text();
    }

    /** Paragraphs and headings in order; without the title, which is a field of its own. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        boolean titleSeen = false;
        for (var prose : adr.body().prose()) {
            var text = readable(prose);
            boolean heading = prose.kind() == Prose.Kind.HEADING;
            if (heading && !titleSeen && text.endsWith(adr.title().text())) {
                titleSeen = true;
            } else if (!text.isEmpty()) {
                lines.add(heading ? SearchDocument.HEADING + text : text);
            }
        }
        return lines;
    }

    private String readable(Prose prose) {
        var text = prose.text();
        if (text.indexOf(Prose.BARRIER) < 0) {
            return text.strip();
        }
        var out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Prose.BARRIER) {
                out.append(behind(new Span(
                        prose.offsets().start(i),
                        Math.max(prose.offsets().end(i + 1), prose.offsets().start(i)))));
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** The words that a barrier stands for: the text of a link, the code, or a blank. */
    private String behind(Span span) {
        var references = adr.body().references();
        while (nextReference < references.size()
                && references.get(nextReference).span().start() < span.start()) {
            nextReference++;
        }
        if (nextReference < references.size()
                && span.holds(references.get(nextReference).span())) {
            var found = references.get(nextReference);
            return found.kind() == Reference.Kind.AUTOLINK ? " " : found.text();
        }
        var raw = span.of(source);
        return raw.startsWith("`") ? raw.replace("`", "").replace('\n', ' ') : " ";
    }
}
