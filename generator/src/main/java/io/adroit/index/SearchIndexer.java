package io.adroit.index;

import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.SearchFiles;

/** Library → Lucene index and browser shards. */
public final class SearchIndexer {
    /** Makes all files of the search. */
    public SearchFiles index(LinkedLibrary linked, Insight insight) {
        var built = new SearchFilesBuilder(new DocumentReader(linked, insight).documents()).build();
        return new SearchFiles(built.pages(), built.version(), built.related());
    }
}
