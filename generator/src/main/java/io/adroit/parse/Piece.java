package io.adroit.parse;

import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of plain words, or a link.
 *
 * @param text plain words, or the text of the link
 * @param destination of the link, empty for plain words
 * @param at where it begins: offset of the source, or of the value of front matter
 */
record Piece(String text, String destination, int at) {
    boolean isLink() {
        return !destination.isEmpty();
    }

    /** Pieces of a range of Markdown. */
    static List<Piece> of(RecordText record, Span span) {
        var pieces = new ArrayList<Piece>();
        var source = withoutComments(record.file().text(), span);
        int at = 0;
        var links = record.references(span).stream()
                .filter(reference -> reference.kind() != Reference.Kind.IMAGE)
                .sorted(Comparator.comparingInt(reference -> reference.span().start()))
                .toList();
        for (var link : links) {
            int start = link.span().start() - span.start();
            if (start >= at) {
                pieces.add(new Piece(source.substring(at, start), "", span.start() + at));
                pieces.add(
                        new Piece(link.text(), link.destination(), link.span().start()));
                at = link.span().end() - span.start();
            }
        }
        pieces.add(new Piece(source.substring(at), "", span.start() + at));
        return pieces;
    }

    /** The source of a range with blanks for its comments: what they say is not said. */
    private static String withoutComments(String text, Span span) {
        var source = new StringBuilder(span.of(text));
        for (int open = source.indexOf("<!--"); open >= 0; open = source.indexOf("<!--", open)) {
            int close = source.indexOf("-->", open);
            int end = close < 0 ? source.length() : close + 3;
            for (int i = open; i < end; i++) {
                source.setCharAt(i, ' ');
            }
        }
        return source.toString();
    }

    /** Pieces of a value that is not part of the Markdown; {@code [text](destination)} and {@code [[target]]} are links there too. */
    static List<Piece> of(String value) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int open = value.indexOf('['); open >= 0; open = value.indexOf('[', Math.max(at, open + 1))) {
            int close = value.indexOf(']', open);
            if (close < 0) {
                break;
            }
            int end = close + 1;
            var text = value.substring(open + 1, close);
            var destination = "";
            if (text.startsWith("[") && value.startsWith("]", end)) {
                text = text.substring(1);
                destination = text;
                end++;
            } else if (value.startsWith("(", end) && value.indexOf(')', end) > 0) {
                destination = value.substring(end + 1, value.indexOf(')', end));
                end = value.indexOf(')', end) + 1;
            }
            if (!destination.isBlank()) {
                pieces.add(new Piece(value.substring(at, open), "", at));
                pieces.add(new Piece(text, destination, open));
                at = end;
            }
        }
        pieces.add(new Piece(value.substring(at), "", at));
        return pieces;
    }
}
