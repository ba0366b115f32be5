package io.adroit.text;

import java.util.HashMap;
import java.util.Map;

/** Numbers of footnotes, in the order in which they are first met. */
final class Footnotes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();

    int number(String label) {
        return numbers.computeIfAbsent(label, unused -> numbers.size() + 1);
    }

    /** The mark in the text. */
    String mark(String label) {
        int number = number(label);
        int use = uses.merge(number, 1, Integer::sum);
        var id = use == 1 ? "fnref-" + number : "fnref-" + number + "-" + use;
        return "<sup class=\"footnote-ref\"><a id=\"" + id + "\" href=\"#fn-" + number + "\" role=\"doc-noteref\">"
                + number + "</a></sup>";
    }

    /** The link from a note back to its first mark; empty when the note comes before any. */
    String back(String label) {
        int number = number(label);
        return uses.containsKey(number)
                ? "<a href=\"#fnref-" + number + "\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>"
                : "";
    }
}
