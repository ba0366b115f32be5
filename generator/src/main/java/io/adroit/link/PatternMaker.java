package io.adroit.link;

import io.adroit.model.Form;
import io.adroit.model.Term;
import io.adroit.text.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the spellings of a form: itself, its plurals, its singulars (GLOSSARY R3, R4). */
final class PatternMaker {
    /**
     * A spelling in tokens.
     *
     * @param words folded
     * @param gaps how each follows the one before, as in {@link Tokens}
     * @param pattern what it stands for
     */
    record Spelling(List<String> words, List<Byte> gaps, Pattern pattern) {}

    private final Term term;
    private final Form form;
    private final List<String> words = new ArrayList<>();
    private final List<Byte> gaps = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();
    private final List<Spelling> made = new ArrayList<>();

    private PatternMaker(Term term, Form form) {
        this.term = term;
        this.form = form;
    }

    /** All spellings; none for a form without words, or with parts that no text can match. */
    static List<Spelling> of(Term term, Form form) {
        var maker = new PatternMaker(term, form);
        maker.read();
        if (!maker.words.isEmpty() && !maker.gaps.subList(1, maker.gaps.size()).contains(Tokens.BROKEN)) {
            maker.make();
        }
        return maker.made;
    }

    private void read() {
        var tokens = new Tokens().read(Fold.composed(form.text().strip()));
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.of(i).toString());
            gaps.add(i == 0 ? Tokens.ADJACENT : tokens.gap(i));
        }
        for (int i = 0; i < words.size(); ) {
            int end = i + 1;
            while (end < words.size() && gaps.get(end) == Tokens.ADJACENT) {
                end++;
            }
            var whole = String.join("", words.subList(i, end));
            boolean alone = i == 0 && end == words.size();
            var rule = Letters.of(whole, alone, form.letterCase());
            rule = alone ? ordinaryOr(rule, whole) : rule;
            for (; i < end; i++) {
                letters.add(rule);
            }
        }
    }

    private void make() {
        add(words, false);
        if (form.inflect()) {
            inflect(words.size() - 1);
            for (int i = 1; i + 1 < words.size(); i++) {
                if (words.get(i).equals("of") && gaps.get(i) == Tokens.PARTED) {
                    inflect(i - 1);
                }
            }
        }
    }

    private void inflect(int at) {
        var word = words.get(at);
        boolean shortName = letters.get(at) == Letters.STRICT_NAME && word.length() <= 3;
        if (shortName) {
            return;
        }
        if (letters.get(at) == Letters.ACRONYM) {
            add(with(at, word + "s"), true);
            return;
        }
        Inflection.plurals(word).forEach(plural -> add(with(at, plural), true));
        if (at == words.size() - 1) {
            Inflection.singulars(word).forEach(singular -> add(with(at, singular), true));
        }
    }

    private List<String> with(int at, String word) {
        var changed = new ArrayList<>(words);
        changed.set(at, word);
        return changed;
    }

    private void add(List<String> spelled, boolean inflected) {
        var exact = new ArrayList<String>();
        var folded = new ArrayList<String>();
        for (int i = 0; i < spelled.size(); i++) {
            exact.add(letters.get(i).exact() ? spelled.get(i) : "");
            folded.add(Fold.of(spelled.get(i)));
        }
        boolean phrase = gaps.subList(1, gaps.size()).contains(Tokens.PARTED);
        var pattern = new Pattern(term, form, exact, inflected, phrase ? Letters.LOOSE_NAME : letters.get(0));
        made.add(new Spelling(folded, gaps, pattern));
    }

    /** A dictionary's Title Case is no evidence of a name: a word that the entry itself writes in lower case is an ordinary one. */
    private Letters ordinaryOr(Letters rule, String word) {
        boolean name = rule == Letters.LOOSE_NAME || rule == Letters.STRICT_NAME && !Letters.isEnglish(word);
        return name && Letters.isCapitalised(word) && isWrittenSmall(word) ? Letters.ORDINARY : rule;
    }

    private boolean isWrittenSmall(String word) {
        var small = Fold.of(word);
        var spellings = new HashSet<>(Inflection.plurals(small));
        spellings.addAll(Inflection.singulars(small));
        spellings.add(small);
        return Stream.concat(
                        Stream.of(term.summary()),
                        term.parts().stream()
                                .flatMap(part -> part.text().prose().stream())
                                .map(Prose::text))
                .anyMatch(text -> has(text, spellings));
    }

    private static boolean has(String text, Set<String> spellings) {
        var tokens = new Tokens().read(text);
        for (int i = 0; i < tokens.count(); i++) {
            if (spellings.contains(tokens.of(i).toString())) {
                return true;
            }
        }
        return false;
    }
}
