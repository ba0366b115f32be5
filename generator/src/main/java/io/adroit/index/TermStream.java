package io.adroit.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands ready terms to Lucene's writer. */
final class TermStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<BytesRef> terms;
    private int at;

    TermStream(List<BytesRef> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        int gaps = 1;
        while (at < terms.size() && AnalysedDocument.Analyser.gap(terms.get(at))) {
            gaps++;
            at++;
        }
        if (at == terms.size()) {
            return false;
        }
        term.setBytesRef(terms.get(at++));
        step.setPositionIncrement(gaps);
        return true;
    }
}
