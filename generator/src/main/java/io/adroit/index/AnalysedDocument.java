package io.adroit.index;

import io.adroit.text.SearchText;
import io.adroit.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
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

        private final Map<String, BytesRef> ids = new ConcurrentHashMap<>();
        private final WordMap<Seen> seen = new WordMap<>(Seen::of);

        /**
         * What the index has of a word.
         *
         * @param word as the search knows it
         * @param stem in UTF-8
         * @param times how often it was seen
         */
        record Seen(SearchText.Word word, BytesRef stem, LongAdder times) {
            static Seen of(String written) {
                var word = SearchText.word(written);
                return new Seen(word, new BytesRef(word.stem()), new LongAdder());
            }
        }

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
            var counts = new HashMap<SearchText.Word, Long>();
            seen.forEach(one -> counts.merge(one.word(), one.times().sum(), Long::sum));
            return counts;
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
                    terms(List.of(document.plain().split("\n"))),
                    terms(document.lines()),
                    List.of());
        }

        private List<BytesRef> terms(List<String> texts) {
            var found = new ArrayList<BytesRef>();
            for (var one : texts) {
                if (!found.isEmpty()) {
                    found.add(GAP);
                }
                SearchText.bounds(one, (start, end) -> {
                    var word = seen.get(one, start, end);
                    if (SearchText.counts(word.word())) {
                        word.times().increment();
                        found.add(word.stem());
                    }
                });
            }
            return found;
        }

        private List<BytesRef> links(Map<String, Integer> links) {
            var found = new ArrayList<BytesRef>();
            links.forEach((id, times) -> {
                for (int i = 0; i < times; i++) {
                    found.add(ids.computeIfAbsent(id, text -> new BytesRef(text)));
                }
            });
            return found;
        }
    }
}
