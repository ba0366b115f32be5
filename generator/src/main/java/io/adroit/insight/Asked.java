package io.adroit.insight;

import io.adroit.model.Term;
import io.adroit.text.SearchText;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question asks for.
 *
 * @param stems its content words, those of its entry's name left out
 * @param good further content words, of what a good answer holds
 * @param quantity whether a number, a span or a day is asked for
 */
record Asked(Set<String> stems, Set<String> good, boolean quantity) {
    /** So many words of a question, and of a good answer, are looked for in each sentence: more is an essay, and time stays linear. */
    private static final int MOST_WORDS = 40;

    private static final int ENOUGH_OWN = 3;
    private static final int ENOUGH_WITH_GOOD = 4;

    private static final Set<String> MEASURES = Set.of(
            "many", "much", "long", "often", "old", "late", "soon", "fast", "far", "large", "big", "quick", "quickly",
            "slow", "high", "few");
    private static final Set<String> AFTER_WHEN =
            Set.of("did", "do", "does", "is", "was", "are", "were", "will", "has", "have", "can", "must", "may");

    /** Reads a question of an entry. */
    static Asked of(Term.Question question, Term term) {
        var named = term.forms().stream()
                .flatMap(form -> Wording.words(form.text()).stream())
                .map(SearchText.Word::stem)
                .collect(Collectors.toSet());
        var stems = new LinkedHashSet<String>();
        boolean quantity = false;
        var before = "";
        for (var word : Wording.words(question.ask())) {
            boolean measure = before.equals("how") && MEASURES.contains(word.folded());
            quantity |= measure || before.equals("when") && AFTER_WHEN.contains(word.folded());
            if (!measure) {
                add(stems, word, named);
            }
            before = word.folded();
        }
        var good = new LinkedHashSet<String>();
        Wording.words(question.good()).forEach(word -> add(good, word, named));
        good.removeAll(stems);
        return new Asked(stems, good, quantity);
    }

    private static void add(Set<String> to, SearchText.Word word, Set<String> named) {
        if (to.size() < MOST_WORDS && !SearchText.stops(word.folded()) && !named.contains(word.stem())) {
            to.add(word.stem());
        }
    }

    /**
     * How much of what is asked a sentence speaks of, in words; 0 when it is not clear that it does. It is clear when a number stands where one is asked for,
     * and either three words and two thirds of the question are there, or four words in all, where the name of the entry counts as one of the question's,
     * two are the question's and one is a good answer's.
     */
    int spoken(Wording sentence, boolean namesTerm) {
        if (quantity && !sentence.counted()) {
            return 0;
        }
        int own = held(stems, sentence);
        int answered = held(good, sentence);
        int asked = own + (namesTerm ? 1 : 0);
        boolean clear = own >= ENOUGH_OWN && own * 3 >= stems.size() * 2
                || asked >= 2 && answered >= 1 && asked + answered >= ENOUGH_WITH_GOOD;
        return clear ? asked + answered : 0;
    }

    private static int held(Set<String> words, Wording sentence) {
        return (int) words.stream().filter(sentence.stems()::contains).count();
    }
}
