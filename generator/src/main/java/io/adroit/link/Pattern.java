package io.adroit.link;

import io.adroit.model.Form;
import io.adroit.model.Term;
import java.util.List;

/**
 * One spelling to look for: a form, or a plural or singular of it.
 *
 * @param term the entry
 * @param form the form it comes from
 * @param exact per token how it must be written; empty where its case does not matter
 * @param inflected whether it is not the form itself
 * @param letters how the form's only word is compared; {@link Letters#LOOSE_NAME} for a phrase
 */
record Pattern(Term term, Form form, List<String> exact, boolean inflected, Letters letters) {
    Pattern {
        exact = List.copyOf(exact);
    }

    /** Whether the tokens from {@code first} on are written as they must be. */
    boolean fits(Tokens tokens, int first) {
        for (int i = 0; i < exact.size(); i++) {
            if (!exact.get(i).isEmpty() && !exact.get(i).contentEquals(Fold.composed(tokens.of(first + i)))) {
                return false;
            }
        }
        return true;
    }
}
