package io.adroit.insight;

import io.adroit.text.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence is made of.
 *
 * @param stems of its words
 * @param counted whether a number stands in it, in digits or in words, that is not the number of a record, a ticket or a version
 */
record Wording(Set<String> stems, boolean counted) {
    private static final SearchText SEARCH = new SearchText();
    private static final Set<String> NUMBERS = Set.of(
            ("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred hundreds thousand thousands "
                            + "million millions half twice daily weekly monthly hourly nightly")
                    .split(" "));
    private static final Set<String> NAMED_BY_NUMBER = Set.of(
            "adr", "decision", "record", "issue", "ticket", "pr", "rfc", "version", "v", "java", "http", "section");

    static Wording of(String sentence) {
        var stems = new HashSet<String>();
        boolean counted = false;
        var before = "";
        for (var token : SEARCH.tokens(sentence)) {
            var folded = token.word().folded();
            stems.add(token.word().stem());
            counted |= !NAMED_BY_NUMBER.contains(before)
                    && (NUMBERS.contains(folded) || Character.isDigit(folded.charAt(0)));
            before = folded;
        }
        return new Wording(stems, counted);
    }

    /** The words of a text, folded, in order. */
    static List<SearchText.Word> words(String text) {
        return SEARCH.tokens(text).stream().map(SearchText.Token::word).toList();
    }
}
