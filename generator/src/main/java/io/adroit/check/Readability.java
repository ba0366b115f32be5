package io.adroit.check;

import io.adroit.text.Sentences;

/**
 * The Automated Readability Index: 4.71 × characters per word + 0.5 × words per sentence − 21.43 (Smith and Senter 1967), about the years of school a
 * reader needs. It counts no syllables, so everybody gets the same figure.
 *
 * @param sentences number of sentences
 * @param words number of runs of non-blanks that hold a letter or digit
 * @param letters number of letters and digits
 */
record Readability(int sentences, int words, int letters) {
    static Readability of(String text) {
        int letters = 0;
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            letters += letter ? 1 : 0;
            words += letter && !counted ? 1 : 0;
            counted = !Character.isWhitespace(c) && (counted || letter);
        }
        return new Readability(Sentences.of(text).size(), words, letters);
    }

    /** The index, rounded to a tenth; 0 for a text without words. */
    double grade() {
        if (words == 0) {
            return 0;
        }
        double index = 4.71 * letters / words + 0.5 * words / Math.max(sentences, 1) - 21.43;
        return Math.round(index * 10) / 10.0;
    }
}
