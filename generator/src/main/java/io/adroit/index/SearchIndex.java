package io.adroit.index;

import io.adroit.text.SearchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** The files of the search, opened: the index, what it stores, and the texts beside it. */
final class SearchIndex {
    private final SearchText text = new SearchText();
    private final SearchSite site;
    private final IndexSearcher searcher;
    private final List<Document> documents = new ArrayList<>();
    private final QueryPlanner planner;
    private final NamedEntries named;

    SearchIndex(SearchSite site) throws IOException {
        this.site = site;
        this.searcher = new IndexSearcher(DirectoryReader.open(IndexFiles.directory(site.lucene())));
        searcher.setSimilarity(new FieldSimilarity());
        searcher.setQueryCache(null);
        for (int doc = 0; doc < reader().maxDoc(); doc++) {
            documents.add(reader().storedFields().document(doc));
        }
        int records = (int) documents.stream()
                .filter(one -> value(one, "kind").equals("decision"))
                .count();
        this.planner = new QueryPlanner(reader(), new Spelling(site.spelling()));
        this.named = new NamedEntries(text, records, site.forms());
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    SearchText text() {
        return text;
    }

    QueryPlanner planner() {
        return planner;
    }

    NamedEntries named() {
        return named;
    }

    SearchSite.Text shown(int doc) {
        return site.text(doc);
    }

    /** A stored value, or empty. */
    String value(int doc, String field) {
        return value(documents.get(doc), field);
    }

    /** All stored values of a facet. */
    List<String> values(int doc, Facet facet) {
        return List.of(documents.get(doc).getValues(facet.label()));
    }

    boolean term(int doc) {
        return value(doc, "kind").equals("term");
    }

    /** All documents a query finds with their scores, best first, of equals the first in the index. */
    Map<Integer, Float> run(Query query) throws IOException {
        var found = new LinkedHashMap<Integer, Float>();
        for (var hit : searcher.search(query, documents.size()).scoreDocs) {
            found.put(hit.doc, hit.score);
        }
        return found;
    }

    /** Records that use an entry. */
    List<Integer> users(String entry) throws IOException {
        var field = Ranking.FIELDS.get(Ranking.LINKS).name();
        var postings = MultiTerms.getTermPostingsEnum(reader(), field, new BytesRef(entry), PostingsEnum.NONE);
        var users = new ArrayList<Integer>();
        for (int doc = postings == null ? PostingsEnum.NO_MORE_DOCS : postings.nextDoc();
                doc != PostingsEnum.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            users.add(doc);
        }
        return users;
    }

    private static String value(Document document, String field) {
        var found = document.get(field);
        return found == null ? "" : found;
    }
}
