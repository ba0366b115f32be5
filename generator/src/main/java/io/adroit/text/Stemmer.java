package io.adroit.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's Porter stemmer for single words. */
final class Stemmer {
    private Stemmer() {}

    static String stem(String folded) {
        try (var stream = new PorterStemFilter(new OneWord(folded))) {
            stream.incrementToken();
            return stream.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new IllegalStateException("Stemming in memory cannot fail; please report this as a bug.", e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String word;

        OneWord(String word) {
            this.word = word;
        }

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(word);
            return true;
        }
    }
}
