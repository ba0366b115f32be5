package io.adroit.parse;

import io.adroit.model.Statement;
import io.adroit.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One field as a record states it at one place.
 *
 * @param field which
 * @param values plain texts: the items of a list, the lines of a section; else one
 * @param line from 1
 * @param column from 1
 * @param form where it stands, as in {@link Statement#form()}
 * @param spans source range of each value, empty where the values are not Markdown (front matter)
 */
record Entry(Field field, List<String> values, int line, int column, String form, List<Span> spans) {
    Entry {
        values = List.copyOf(values);
        spans = List.copyOf(spans);
    }

    /** All values on one line. */
    String words() {
        return Words.oneLine(String.join(" ", values));
    }

    /** The words without what a link leads to: front matter writes {@code superseded by [ADR-7](0007-x.md)} too. */
    Statement statement() {
        var words =
                spans.isEmpty() ? Piece.of(words()).stream().map(Piece::text).collect(Collectors.joining()) : words();
        return new Statement(words, line, column, form);
    }
}
