package io.adroit.index;

import io.adroit.model.Page;
import java.io.IOException;
import java.util.List;

/** Searches the files of a site with Lucene itself: the same answers as in the browser. */
public final class LuceneSearcher {
    private final SearchIndex index;

    private LuceneSearcher(SearchIndex index) {
        this.index = index;
    }

    /**
     * Opens the search of a site and keeps it in memory.
     *
     * @param files as {@link SearchIndexer} made them, of at least one document
     */
    public static LuceneSearcher open(List<Page> files) {
        try {
            return new LuceneSearcher(new SearchIndex(new SearchSite(files)));
        } catch (IOException e) {
            throw bug(e);
        }
    }

    /** Answers a question. */
    public SearchResult search(String typed, SearchOptions options) {
        try {
            return new Results(index, answer(typed, options), options).result();
        } catch (IOException e) {
            throw bug(e);
        }
    }

    /** Why a document stands where it does, in Lucene's words. */
    public String explain(String typed, SearchOptions options, int doc) {
        try {
            var answer = answer(typed, options);
            var query = index.term(doc)
                    ? answer.entries().query()
                    : answer.records().query();
            return index.searcher().explain(query, doc).toString();
        } catch (IOException e) {
            throw bug(e);
        }
    }

    private Answer answer(String typed, SearchOptions options) throws IOException {
        var question = Question.parse(index.text(), typed, options.typing());
        return Answer.of(index, typed, index.planner().plan(question, options.exact()));
    }

    private static IllegalStateException bug(IOException e) {
        return new IllegalStateException("An index in memory cannot fail to be read; please report this as a bug.", e);
    }
}
