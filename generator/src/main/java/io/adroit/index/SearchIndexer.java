package io.adroit.index;

import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.SearchFiles;
import java.util.List;
import java.util.Map;

/** Library → Lucene index and browser shards. */
public final class SearchIndexer {
    /** Makes all files of the search. */
    public SearchFiles index(LinkedLibrary linked, Insight insight) {
        return new SearchFiles(List.of(), "00000000", Map.of());
    }
}
