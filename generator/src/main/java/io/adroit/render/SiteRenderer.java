package io.adroit.render;

import io.adroit.model.Finding;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Page;
import io.adroit.model.SearchFiles;
import io.adroit.model.SiteInfo;
import java.util.List;
import java.util.stream.Stream;

/** Library, insight and findings → pages. */
public final class SiteRenderer {
    /**
     * @param site what the team sets
     * @param generator name and version for the data files: {@code adroit 0.1.0}
     */
    public SiteRenderer(SiteInfo site, String generator) {}

    /** Every file of the site but those of the search, in a fixed order; content is made when asked for. */
    public Stream<Page> render(LinkedLibrary linked, Insight insight, List<Finding> findings, SearchFiles search) {
        return Stream.of();
    }
}
