package io.adroit.index;

import io.adroit.model.Parallel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;

/**
 * Records like a record, as Lucene's {@code MoreLikeThis} finds them (at least twice in the record, in two records at least and in a quarter at most, the
 * twenty words with the highest tf·idf), over all records at once: each posting list is read once instead of once per record.
 */
final class RelatedRecords {
    private static final int WORDS = 20;
    private static final int RESULTS = 5;
    private static final int MIN_FREQ = 2;
    private static final int MIN_RECORDS = 2;
    private static final double MAX_SHARE = 0.25;

    private final LeafReader reader;
    private final List<SearchDocument> records;
    private final List<PriorityQueue<Weighted>> words = new ArrayList<>();

    RelatedRecords(LeafReader reader, List<SearchDocument> records) {
        this.reader = reader;
        this.records = records;
        records.forEach(one -> words.add(new PriorityQueue<>(WEAKEST)));
    }

    private static final Comparator<Weighted> WEAKEST =
            Comparator.comparingDouble(Weighted::weight).thenComparing(Weighted::number, Comparator.reverseOrder());

    private record Weighted(int number, double weight, Listed listed) {}

    /** Records that hold a word, and what it adds to each. */
    private record Listed(int[] docs, float[] scores) {}

    /** Per record path, paths of the most similar, best first. */
    Map<String, List<String>> find() throws IOException {
        var terms = reader.terms("body");
        if (terms == null) {
            return Map.of();
        }
        var each = terms.iterator();
        int number = 0;
        for (var term = each.next(); term != null; term = each.next()) {
            int df = each.docFreq();
            if (df >= MIN_RECORDS && df <= Math.max(MAX_SHARE * records.size(), MIN_RECORDS)) {
                offer(number++, df, each.postings(null, PostingsEnum.FREQS));
            }
        }
        var found = Parallel.map(IntStream.range(0, records.size()).boxed().toList(), this::similar);
        var byPath = new HashMap<String, List<String>>();
        for (int i = 0; i < found.size(); i++) {
            byPath.put(records.get(i).path(), found.get(i));
        }
        return Collections.unmodifiableMap(byPath);
    }

    private void offer(int number, int df, PostingsEnum postings) throws IOException {
        var docs = new int[df];
        var freqs = new int[df];
        for (int i = 0; i < df; i++) {
            docs[i] = postings.nextDoc();
            freqs[i] = postings.freq();
        }
        double idf = Math.log(1 + (records.size() - df + 0.5) / (df + 0.5));
        var scores = new float[df];
        for (int i = 0; i < df; i++) {
            scores[i] = (float) (idf * freqs[i] / (freqs[i] + Ranking.K1));
        }
        var listed = new Listed(docs, scores);
        for (int i = 0; i < df; i++) {
            if (freqs[i] >= MIN_FREQ) {
                var queue = words.get(docs[i]);
                queue.add(new Weighted(number, freqs[i] * idf, listed));
                if (queue.size() > WORDS) {
                    queue.remove();
                }
            }
        }
    }

    private List<String> similar(int record) {
        var scores = new float[records.size()];
        var chosen = new ArrayList<>(words.get(record));
        chosen.sort(WEAKEST.reversed());
        for (var word : chosen) {
            for (int i = 0; i < word.listed().docs().length; i++) {
                scores[word.listed().docs()[i]] += word.listed().scores()[i];
            }
        }
        scores[record] = 0;
        return best(scores).stream().map(doc -> records.get(doc).path()).toList();
    }

    /** The highest scores above 0, highest first; of equals the first document. */
    private static List<Integer> best(float[] scores) {
        var found = new ArrayList<Integer>(RESULTS + 1);
        float bar = 0;
        for (int doc = 0; doc < scores.length; doc++) {
            if (scores[doc] > bar) {
                int rank = found.size();
                while (rank > 0 && scores[doc] > scores[found.get(rank - 1)]) {
                    rank--;
                }
                found.add(rank, doc);
                if (found.size() > RESULTS) {
                    found.remove(RESULTS);
                }
                bar = found.size() < RESULTS ? 0 : scores[found.get(RESULTS - 1)];
            }
        }
        return found;
    }
}
