package io.adroit.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Version;

/** {@code search/root.js}: what every question needs: statistics, lengths, the directory of shards, facets. */
final class RootFile {
    /** The call where there is nothing to search. */
    static final String EMPTY = "adroit.r({v:\"0\",n:0,m:0,k:[],f:[],N:[],i:\"\",c:[],z:\"\"})\n";

    private final LeafReader reader;
    private final List<SearchDocument> documents;
    private final int records;

    RootFile(LeafReader reader, List<SearchDocument> documents) {
        this.reader = reader;
        this.documents = documents;
        this.records = (int) documents.stream().filter(one -> !one.term()).count();
    }

    /** The call, but for the version. */
    Function<String, String> call(List<String> firstTerms) throws IOException {
        var statistics = new ArrayList<String>();
        var norms = new ArrayList<String>();
        for (int f = 0; f < Ranking.FIELDS.size(); f++) {
            var field = Ranking.FIELDS.get(f).name();
            statistics.add("[" + reader.getDocCount(field) + "," + reader.getSumTotalTermFreq(field) + "]");
            if (f < Ranking.WITH_LENGTH) {
                norms.add(Script.quoted(norms(f)));
            }
        }
        var weights =
                Stream.concat(Ranking.FIELDS.stream().map(Ranking.IndexField::weight), Stream.of(Ranking.LOWERED));
        var facets = Facet.ofRecords().stream().map(this::facet).toList();
        var rest = ",lucene:" + Script.quoted(Version.LATEST.toString()) + ",n:" + documents.size() + ",m:" + records
                + ",k:"
                + weights.map(Object::toString).collect(Collectors.joining(",", "[", "]")) + ",f:" + list(statistics)
                + ",N:" + list(norms) + ",i:"
                + Script.quoted(String.join(" ", firstTerms)) + ",c:" + list(facets) + ",z:" + Script.quoted(lowered())
                + "})\n";
        return version -> "adroit.r({v:" + Script.quoted(version) + rest;
    }

    /** Lucene's length byte of each document, less the smallest, which comes first. */
    private String norms(int field) throws IOException {
        var values = reader.getNormValues(Ranking.FIELDS.get(field).name());
        if (values == null) {
            return "";
        }
        boolean ofTerms = field >= Ranking.FIRST_OF_TERMS;
        var bytes = new int[ofTerms ? documents.size() - records : records];
        java.util.Arrays.fill(bytes, -1);
        int lowest = 255;
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            int norm = (int) values.longValue() & 0xFF;
            if (norm == 0) {
                continue; // no word in this field
            }
            bytes[ofTerms ? doc - records : doc] = norm;
            lowest = Math.min(lowest, norm);
        }
        if (lowest == 255) {
            return "";
        }
        var out = new DenseText().number(lowest);
        for (int norm : bytes) {
            out.number(Math.max(norm - lowest, 0));
        }
        return out.toString();
    }

    /** Runs of records with the same values: {@code V(run-1) V(values) V(value)*}. */
    private String facet(Facet facet) {
        var perRecord = documents.subList(0, records).stream()
                .map(one -> Facet.of(one).getOrDefault(facet, List.of()))
                .toList();
        var values = perRecord.stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        var numbers = new HashMap<String, Integer>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        var out = new DenseText();
        for (int from = 0, to; from < records; from = to) {
            var here = perRecord.get(from);
            to = from + 1;
            while (to < records && perRecord.get(to).equals(here)) {
                to++;
            }
            out.number(to - from - 1).number(here.size());
            here.forEach(value -> out.number(numbers.getOrDefault(value, 0)));
        }
        return "[" + Script.quoted(facet.label()) + ","
                + list(values.stream().map(Script::quoted).toList()) + "," + Script.quoted(out.toString()) + "]";
    }

    private String lowered() {
        var out = new DenseText();
        int last = -1;
        for (int doc = 0; doc < records; doc++) {
            if (documents.get(doc).facts().lowered()) {
                out.number(doc - last - 1);
                last = doc;
            }
        }
        return out.toString();
    }

    private static String list(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }
}
