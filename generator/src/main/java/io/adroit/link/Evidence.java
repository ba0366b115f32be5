package io.adroit.link;

import io.adroit.model.Form.LetterCase;
import io.adroit.text.Prose;
import java.util.Set;

/** The guards of GLOSSARY R3.6: where a capital is no evidence that a name is meant. */
final class Evidence {
    private static final Set<String> ABBREVIATED = Set.of("e.g", "i.e", "vs", "cf", "etc", "approx", "incl");

    private static final Set<String> LINKING = Set.of("of", "as", "a", "an", "the", "in", "on", "to", "by", "for");
    private static final Set<String> VERBS = OtherMeanings.words("verbs");
    private static final Set<String> SUBJECTS = OtherMeanings.words("subjects");
    private static final Set<String> OBJECTS = OtherMeanings.words("objects");

    private final Prose prose;
    private final String text;
    private final Tokens tokens;
    private final RecordHabits habits;

    Evidence(Prose prose, Tokens tokens, RecordHabits habits) {
        this.prose = prose;
        this.text = prose.text();
        this.tokens = tokens;
        this.habits = habits;
    }

    /** Whether a spelling at these tokens is to be taken for the term. */
    boolean speaksFor(Pattern pattern, int first, int last) {
        if (pattern.form().letterCase() != LetterCase.SMART) {
            return true;
        }
        if (OtherMeanings.holdPhrase(tokens, first, last)) {
            return false;
        }
        var word = tokens.of(first);
        return switch (pattern.letters()) {
            case STRICT_NAME ->
                !(first == last
                        && Letters.isEnglish(pattern.form().text())
                        && Letters.isCapitalised(word)
                        && beginsSentence(first));
            case ACRONYM ->
                !(first == last
                        && Letters.isEnglish(pattern.form().text())
                        && isShoutedAt(first - 1, first)
                        && isShoutedAt(first + 1, first));
            case ORDINARY ->
                first != last
                        || !(isVerb(first)
                                || isInCompound(first)
                                || Letters.isCapitalised(word) && isInName(first)
                                || OtherMeanings.describe(tokens, first)
                                || OtherMeanings.showBeside(tokens, text, first)
                                || habits.meanOther(word, prose.offsets().start(tokens.start(first))));
            default -> true;
        };
    }

    private boolean isShoutedAt(int token, int beside) {
        return isBeside(token, beside) && Letters.isShouted(tokens.of(token));
    }

    /** Whether a capitalised word that does not begin the sentence stands next to a word, with nothing but a blank or hyphen between. */
    private boolean isInName(int token) {
        return isNamePart(token - 1, token) || isNamePart(token + 1, token) || isNameAcross(token);
    }

    /** Quality of Service, Kubernetes as a Service: small words within a name. */
    private boolean isNameAcross(int token) {
        int at = token - 1;
        while (at > 0 && token - at <= 3 && isBeside(at, at + 1) && LINKING.contains(Fold.of(tokens.of(at)))) {
            at--;
        }
        return at >= 0
                && at < token - 1
                && isBeside(at, at + 1)
                && Letters.isCapital(Character.codePointAt(tokens.of(at), 0));
    }

    /** quality-of-service: a hyphen joins the word to a small word before it. */
    private boolean isInCompound(int token) {
        int start = tokens.start(token);
        return token > 0
                && start > 0
                && Tokens.isHyphen(text.charAt(start - 1))
                && isBeside(token - 1, token)
                && LINKING.contains(Fold.of(tokens.of(token - 1)));
    }

    /** We host, which hosts, to host the, to build and host: a noun whose verb means something else. */
    private boolean isVerb(int token) {
        var word = Fold.of(tokens.of(token));
        boolean plural = word.endsWith("s");
        if (!VERBS.contains(plural ? word.substring(0, word.length() - 1) : word)) {
            return false;
        }
        var before = beside(token - 1, token);
        var after = beside(token + 1, token);
        boolean infinitive = !plural && !after.isEmpty() && (before.equals("to") || isSecondAfterTo(token, before));
        boolean relative = plural && before.equals("that");
        return infinitive
                || relative
                || SUBJECTS.contains(before.endsWith("ly") ? beside(token - 2, token - 1) : before)
                || OBJECTS.contains(after) && !OBJECTS.contains(before);
    }

    private boolean isSecondAfterTo(int token, String before) {
        return (before.equals("and") || before.equals("or"))
                && token > 2
                && !beside(token - 2, token - 1).isEmpty()
                && beside(token - 3, token - 2).equals("to");
    }

    /** The folded word that stands next to another with nothing but a blank or hyphen between; empty when there is none. */
    private String beside(int token, int other) {
        return isBeside(token, other) ? Fold.of(tokens.of(token)) : "";
    }

    private boolean isNamePart(int token, int beside) {
        return isBeside(token, beside)
                && tokens.of(token).length() > 1
                && Letters.isCapital(Character.codePointAt(tokens.of(token), 0))
                && !beginsSentence(token);
    }

    private boolean isBeside(int token, int beside) {
        return token >= 0 && token < tokens.count() && tokens.gap(Math.max(token, beside)) == Tokens.PARTED;
    }

    /** Whether a token is the first word of its sentence, item or cell. */
    boolean beginsSentence(int token) {
        int at = tokens.start(token);
        boolean blank = false;
        while (at > 0) {
            char c = text.charAt(at - 1);
            if (Tokens.isBlank(c)) {
                blank = true;
            } else if (".!?:\u2026".indexOf(c) >= 0) {
                return blank && !isAbbreviated(at - 1);
            } else if ("\"'([{\u201C\u2018\u00AB)]}\u201D\u2019\u00BB".indexOf(c) < 0) {
                return c == Prose.BARRIER && onlyBarriersBefore(at - 1);
            }
            at--;
        }
        return true;
    }

    private boolean isAbbreviated(int dot) {
        int from = dot;
        while (from > 0 && dot - from < 8 && (Tokens.isWord(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.charAt(dot) == '.' && ABBREVIATED.contains(Fold.of(text.subSequence(from, dot)));
    }

    private boolean onlyBarriersBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (text.charAt(i) != Prose.BARRIER && !Tokens.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
