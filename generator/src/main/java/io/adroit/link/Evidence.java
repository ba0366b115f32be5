package io.adroit.link;

import java.util.Set;

/** The guards of GLOSSARY R3.6: where a capital is no evidence that a name is meant. */
final class Evidence {
    private static final Set<String> ABBREVIATED = Set.of("e.g", "i.e", "vs", "cf", "etc", "approx", "incl");

    private static final Set<String> LINKING = Set.of("of", "as", "a", "an", "the", "in", "on", "to", "by", "for");
    private static final Set<String> VERBS = Set.of(
            "address",
            "branch",
            "contract",
            "function",
            "host",
            "issue",
            "monitor",
            "object",
            "process",
            "project",
            "record",
            "report",
            "state",
            "subject");
    private static final Set<String> SUBJECTS = Set.of(
            "we", "you", "they", "i", "who", "which", "can", "could", "will", "would", "shall", "should", "may",
            "might", "must", "cannot");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "our", "your", "their", "its", "this", "these", "those", "it", "them", "each", "every",
            "all", "any");

    private final CharSequence text;
    private final Tokens tokens;

    Evidence(CharSequence text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether a spelling at these tokens is to be taken for the term. */
    boolean speaksFor(Pattern pattern, int first, int last) {
        if (pattern.form().letterCase() != io.adroit.model.Form.LetterCase.SMART) {
            return true;
        }
        if (FixedPhrases.hold(tokens, first, last)) {
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
                !(first == last && (isVerb(first) || isInCompound(first)))
                        && !(first == last && Letters.isCapitalised(word) && isInName(first));
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

    /** We host, which hosts, to host the: a noun whose verb means something else. */
    private boolean isVerb(int token) {
        var word = Fold.of(tokens.of(token));
        if (!VERBS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)) {
            return false;
        }
        var before = isBeside(token - 1, token) ? Fold.of(tokens.of(token - 1)) : "";
        var after = isBeside(token + 1, token) ? Fold.of(tokens.of(token + 1)) : "";
        boolean infinitive = before.equals("to") && !after.isEmpty() && !word.endsWith("s");
        return infinitive || SUBJECTS.contains(before) || DETERMINERS.contains(after) && !DETERMINERS.contains(before);
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
                return c == io.adroit.text.Prose.BARRIER && onlyBarriersBefore(at - 1);
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
            if (text.charAt(i) != io.adroit.text.Prose.BARRIER && !Tokens.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
