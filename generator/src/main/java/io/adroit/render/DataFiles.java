package io.adroit.render;

import io.adroit.json.JsonFields;
import io.adroit.json.JsonText;
import io.adroit.model.Finding;
import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import java.util.List;
import java.util.stream.Stream;

/** The facts of the site as files for other programs ({@code docs/data.md}). */
final class DataFiles {
    private final LibraryView view;
    private final List<Finding> findings;
    private final SiteInfo site;
    private final String generator;

    DataFiles(LibraryView view, List<Finding> findings, SiteInfo site, String generator) {
        this.view = view;
        this.findings = findings;
        this.site = site;
        this.generator = generator;
    }

    Stream<Page> pages() {
        var terms = view.linked().library().terms();
        return Stream.of(
                new DecisionsJson(generator, view.linked(), view.insight()).page(),
                new GlossaryJson(view.linked()).page(),
                new GlossaryJsonLd(terms, site).page(),
                new GlossarySkos(terms, site).page(),
                new GlossaryCsv(terms).page(),
                new Page(
                        "data/findings.json",
                        () -> JsonText.objectsIndented(json -> {
                            JsonFields.findings(json, findings);
                            json.writeRaw('\n');
                        })),
                new ReviewMaker(view).data());
    }
}
