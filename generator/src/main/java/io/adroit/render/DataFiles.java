package io.adroit.render;

import io.adroit.model.Finding;
import io.adroit.model.Page;
import java.util.List;
import java.util.stream.Stream;

/** The facts of the site as files for other programs ({@code docs/data.md}). */
final class DataFiles {
    private final LibraryView view;
    private final List<Finding> findings;

    DataFiles(LibraryView view, List<Finding> findings) {
        this.view = view;
        this.findings = findings;
    }

    Stream<Page> pages() {
        return Stream.of(
                new Page("data/findings.json", () -> FindingsJson.write(findings)), new ReviewMaker(view).data());
    }
}
