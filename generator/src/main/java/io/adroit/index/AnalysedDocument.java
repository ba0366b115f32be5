package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
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
        private final Map<String, BytesRef> ids = new ConcurrentHashMap<>();
        private final Map<SearchText.Word, Seen> seen = new ConcurrentHashMap<>();

        /**
         * What the index has of a word.
         *
         * @param stem in UTF-8
         * @param times how often it was seen
         */
        record Seen(BytesRef stem, LongAdder times) {}

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
        Map<SearchText.Word, Long> seen() {
            return seen.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> one.getValue().times().sum()));
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
                text.scan(one, token -> found.add(count(token.word())));
            }
            return found;
        }

        private List<BytesRef> links(Map<String, Integer> links) {
            var found = new ArrayList<BytesRef>();
            links.forEach((id, times) -> {
                for (int i = 0; i < times; i++) {
                    found.add(ids.computeIfAbsent(id, BytesRef::new));
                }
            });
            return found;
        }

        /** Asks before it locks: nearly every word is known. */
        private BytesRef count(SearchText.Word word) {
            var known = seen.get(word);
            if (known == null) {
                known = seen.computeIfAbsent(word, any -> new Seen(new BytesRef(any.stem()), new LongAdder()));
            }
            known.times().increment();
            return known.stem();
        }
    }
}
