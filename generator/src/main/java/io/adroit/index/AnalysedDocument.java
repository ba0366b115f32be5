package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.util.BytesRef;

/**
 * A document with its fields as terms, ready for the writer.
 *
 * @param document what it was made of
 * @param fields terms per field of {@link Ranking#FIELDS}; a null stands between paragraphs, over which no phrase goes
 */
record AnalysedDocument(SearchDocument document, List<List<BytesRef>> fields) {

    /** Makes documents of texts; several threads may share one. */
    static final class Analyser {
        private static final BytesRef GAP = new BytesRef();

        private final SearchText text = new SearchText();
        private final Map<String, BytesRef> bytes = new ConcurrentHashMap<>();
        private final Map<SearchText.Word, LongAdder> seen = new ConcurrentHashMap<>();

        /** The one object that no term is; an empty term is none of ours. */
        @SuppressWarnings("ReferenceEquality")
        static boolean gap(BytesRef term) {
            return term == GAP;
        }

        AnalysedDocument analyse(SearchDocument document) {
            var fields = document.term() ? entry(document) : record(document);
            return new AnalysedDocument(document, fields);
        }

        /** How often each word was seen. */
        Map<SearchText.Word, LongAdder> seen() {
            return seen;
        }

        private List<List<BytesRef>> record(SearchDocument document) {
            return List.of(
                    terms(List.of(document.title())),
                    terms(document.headings()),
                    terms(document.paragraphs()),
                    terms(List.of(document.plain())),
                    List.of(),
                    List.of(),
                    List.of(),
                    links(document.links()));
        }

        private List<List<BytesRef>> entry(SearchDocument document) {
            var aliases = document.forms()
                    .subList(
                            Math.min(1, document.forms().size()),
                            document.forms().size());
            return List.of(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    terms(List.of(document.title())),
                    terms(aliases),
                    terms(List.of(document.plain())),
                    List.of());
        }

        private List<BytesRef> terms(List<String> texts) {
            var found = new ArrayList<BytesRef>();
            for (var one : texts) {
                if (!found.isEmpty()) {
                    found.add(GAP);
                }
                text.scan(one, token -> {
                    found.add(bytes(token.word().stem()));
                    count(token.word());
                });
            }
            return found;
        }

        private List<BytesRef> links(Map<String, Integer> links) {
            var found = new ArrayList<BytesRef>();
            links.forEach((id, times) -> {
                for (int i = 0; i < times; i++) {
                    found.add(bytes(id));
                }
            });
            return found;
        }

        private BytesRef bytes(String term) {
            var found = bytes.get(term);
            return found != null ? found : bytes.computeIfAbsent(term, text -> new BytesRef(text));
        }

        private void count(SearchText.Word word) {
            var found = seen.get(word);
            (found != null ? found : seen.computeIfAbsent(word, any -> new LongAdder())).increment();
        }
    }
}
